/** Between two pages: a step is a press of the button, and a script presses it. */
import type { IMPORT_STEPS, ImportCounts } from '../../../../schema/import.ts';
import { stewardTexts } from '../../../text/stewards/index.ts';
import { stewardAddress } from '../../../text/stewards/lang.ts';
import { StewardFrame, type StewardPageProps } from '../frame.tsx';
import { ModerationNav } from '../moderation-nav.tsx';
import { Counts } from './counts.tsx';
import { IMPORT_PATH } from './start.tsx';

export interface ImportProgressProps extends StewardPageProps {
  administers: boolean;
  id: string;
  name: string;
  state: (typeof IMPORT_STEPS)[number];
  at: number;
  /** How many there are in all. */
  of: number;
  counts: ImportCounts;
  written: number;
}

export function ImportProgressPage({ administers, id, name, state, at, of, ...props }: ImportProgressProps) {
  const { lang, counts, written } = props;
  const { importing: text } = stewardTexts[lang];
  const path = `${IMPORT_PATH}/${id}`;
  return (
    <StewardFrame {...props} path={path} title={text.steps[state]}>
      <ModerationNav lang={lang} here={IMPORT_PATH} administers={administers} />
      <h1>{text.steps[state]}</h1>
      <p class="lead">
        <bdi>{name}</bdi>
      </p>
      <form
        class="form"
        method="post"
        action={stewardAddress(lang, path)}
        data-behaviour="steps"
        data-words={JSON.stringify({ progress: text.progress('{n}', '{of}'), stopped: text.stopped })}
      >
        <input type="hidden" name="handling" value="fortsaet" />
        <input type="hidden" name="ved" value={String(at)} />
        <div class="step-progress">
          <progress value={at} max={Math.max(of, 1)} aria-label={text.steps[state]} />
          <p role="status">{text.progress(String(at), String(of))}</p>
        </div>
        <p class="actions">
          <button class="button button-main" type="submit">
            {text.goOn}
          </button>
        </p>
        <p class="hint">{text.goOnHint}</p>
      </form>
      <Counts lang={lang} counts={counts} />
      {written > 0 && <p class="hint">{text.written(written)}</p>}
    </StewardFrame>
  );
}
