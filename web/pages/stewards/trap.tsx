/** What a form for everybody carries against programs that fill in whatever they find (worker/middleware/human.ts). */

import { stewardTexts } from '../../text/stewards/index.ts';
import type { StewardLang } from '../../text/stewards/lang.ts';

/** A name that such programs like; people neither see it nor come to it with the keyboard. */
export const TRAP_FIELD = 'homepage';
export const STAMP_FIELD = 'stempel';

export function Trap({ stamp, lang }: { stamp: string; lang: StewardLang }) {
  return (
    <>
      <input type="hidden" name={STAMP_FIELD} value={stamp} />
      <div class="visually-hidden" aria-hidden="true">
        <label>
          {stewardTexts[lang].common.leaveEmpty}
          <input name={TRAP_FIELD} tabIndex={-1} autoComplete="off" />
        </label>
      </div>
    </>
  );
}
