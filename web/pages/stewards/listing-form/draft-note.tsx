/** What is typed is kept on the device (web/stewards/draft.ts). On a shared computer it can be thrown away. */
import type { StewardText } from '../../../text/stewards/index.ts';

interface DraftProps {
  words: StewardText['listingForm'];
}

/** Shown when what was typed before has been put back. */
export function DraftNote({ words }: DraftProps) {
  return (
    <div class="draft-note notice" hidden>
      <p role="status" data-said={words.draftKept} />
    </div>
  );
}

/** Shown when there is something to throw away. */
export function ThrowDraft({ words }: DraftProps) {
  return (
    <button class="button button-quiet" type="button" data-do="throw" hidden>
      {words.draftThrow}
    </button>
  );
}
