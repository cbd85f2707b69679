import type { ImportCounts } from '../../../../schema/import.ts';
import { formatNumber } from '../../../text/format.ts';
import { stewardTexts } from '../../../text/stewards/index.ts';
import type { StewardLang } from '../../../text/stewards/lang.ts';

const ALWAYS = ['created', 'updated', 'unchanged', 'rejected'] as const;
const SOMETIMES = ['kept', 'skipped', 'undone', 'stayed'] as const;

/** What happened to how many, or would. */
export function Counts({
  lang,
  counts,
  done = false,
}: {
  lang: StewardLang;
  counts: ImportCounts;
  done?: boolean;
}) {
  const { importing: text } = stewardTexts[lang];
  const labels = done ? { ...text.counts, ...text.doneCounts } : text.counts;
  const shown = [...ALWAYS, ...SOMETIMES.filter((name) => counts[name] > 0)];
  const notes = (['geocoded', 'withoutPoint', 'outside'] as const).filter((name) => counts[name] > 0);
  return (
    <>
      <dl class="import-counts">
        {shown.map((name) => (
          <div key={name}>
            <dt>{labels[name]}</dt>
            <dd>{formatNumber(counts[name], lang)}</dd>
          </div>
        ))}
      </dl>
      {notes.length > 0 && (
        <ul class="hint">
          {notes.map((name) => (
            <li key={name}>{text.notes[name](counts[name])}</li>
          ))}
        </ul>
      )}
    </>
  );
}
