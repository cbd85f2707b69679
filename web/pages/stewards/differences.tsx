/** What a change is about, for the eye and the ear: signs, lines and words say what the colours say. */
import type {
  Difference,
  ListDifference,
  ListParts,
  Passage,
  ValueDifference,
  ValueParts,
} from '../../../schema/difference.ts';
import { distanceMeters } from '../../../schema/place.ts';
import { formatDistance } from '../../text/format.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import type { StewardLang } from '../../text/stewards/lang.ts';
import { sayItem, sayValue } from './say-part.ts';
import { Stubbed } from './stubbed.tsx';

interface Props {
  of: Difference[];
  lang: StewardLang;
  /** Names of municipalities by their code; one that is not there is told by its code. */
  municipalities?: Record<string, string>;
}

export function Differences({ of, ...said }: Props) {
  const words = stewardTexts[said.lang].differences;
  if (of.length === 0) return <p class="hint">{words.none}</p>;
  return (
    <dl class="differences">
      {of.map((one) => (
        <div key={one.part}>
          <dt>{words.parts[one.part]}</dt>
          <dd>
            {one.kind === 'prose' && <Prose passages={one.passages} lang={said.lang} />}
            {one.kind === 'value' && <Value of={one} {...said} />}
            {one.kind === 'list' && <List of={one} {...said} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Prose({ passages, lang }: { passages: Passage[]; lang: StewardLang }) {
  return (
    <p class="passages" lang={lang === 'da' ? undefined : 'da'}>
      {passages.map((passage, i) => (
        <Passed key={i} of={passage} lang={lang} />
      ))}
    </p>
  );
}

function Passed({ of: { kind, text }, lang }: { of: Passage; lang: StewardLang }) {
  const words = stewardTexts[lang].differences;
  switch (kind) {
    case 'same':
      return <Stubbed lang={lang} text={text} />;
    case 'removed':
      return <Removed lang={lang} label={words.removed} text={text} />;
    case 'added':
      return <Added lang={lang} label={words.added} text={text} />;
    case 'gap':
      return (
        <span class="gap">
          <span aria-hidden="true">[…]</span>
          <span class="visually-hidden">{words.gap}</span>
        </span>
      );
  }
}

function Value<P extends keyof ValueParts>({
  of,
  lang,
  ...rest
}: { of: ValueDifference<P> } & Omit<Props, 'of'>) {
  const words = stewardTexts[lang].differences;
  const { before, after } = of;
  const said = (value: ValueParts[P]) => sayValue(of.part, value, { lang, ...rest });
  return (
    <>
      {before !== undefined && (
        <p>
          <Removed lang={lang} label={words.before} text={said(before)} />
        </p>
      )}
      {after !== undefined && (
        <p>
          <Added lang={lang} label={words.now} text={said(after)} />
        </p>
      )}
      <Moved of={of as ValueDifference} lang={lang} />
    </>
  );
}

/** Nobody reads a distance off two pairs of numbers. */
function Moved({ of, lang }: { of: ValueDifference; lang: StewardLang }) {
  if (typeof of.before !== 'object' || typeof of.after !== 'object') return null;
  if (!('lng' in of.before) || !('lng' in of.after)) return null;
  const distance = formatDistance(distanceMeters(of.before, of.after), lang);
  return <p class="hint">{stewardTexts[lang].differences.moved(distance)}</p>;
}

function List<P extends keyof ListParts>({
  of,
  lang,
  ...rest
}: { of: ListDifference<P> } & Omit<Props, 'of'>) {
  const words = stewardTexts[lang].differences;
  const said = (item: ListParts[P]) => sayItem(of.part, item, { lang, ...rest });
  if (of.added.length + of.removed.length === 0) return <p>{words.reordered}</p>;
  return (
    <ul>
      {of.removed.map((item, i) => (
        <li key={`-${i}`}>
          <Removed lang={lang} label={words.removed} text={said(item)} />
        </li>
      ))}
      {of.added.map((item, i) => (
        <li key={`+${i}`}>
          <Added lang={lang} label={words.added} text={said(item)} />
        </li>
      ))}
    </ul>
  );
}

interface MarkProps {
  lang: StewardLang;
  /** Read aloud before the words. */
  label: string;
  text: string;
}

function Removed({ label, ...words }: MarkProps) {
  return (
    <del>
      <span class="visually-hidden">{label} </span>
      <Stubbed {...words} />
    </del>
  );
}

function Added({ label, ...words }: MarkProps) {
  return (
    <ins>
      <span class="visually-hidden">{label} </span>
      <Stubbed {...words} />
    </ins>
  );
}
