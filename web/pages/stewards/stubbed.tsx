import { Fragment } from 'preact';
import { STUB } from '../../../schema/redaction.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import type { StewardLang } from '../../text/stewards/lang.ts';

/** People's own words, in whichever direction they run; what was taken out for good is said to be. */
export function Stubbed({ text, lang }: { text: string; lang: StewardLang }) {
  const parts = text.split(STUB);
  return (
    <bdi>
      {parts.map((part, i) => (
        <Fragment key={i}>
          {i > 0 && (
            <span class="redacted">
              <span aria-hidden="true">{STUB}</span>
              <span class="visually-hidden">[{stewardTexts[lang].differences.redacted}]</span>
            </span>
          )}
          {part}
        </Fragment>
      ))}
    </bdi>
  );
}
