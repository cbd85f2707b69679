import { initiativeAddress } from '../../../state/address.ts';
import { stewardTexts } from '../../../text/stewards/index.ts';
import { stewardAddress } from '../../../text/stewards/lang.ts';
import { Differences } from '../differences.tsx';
import type { MatterPageProps } from '../matter.tsx';
import { linesOf } from '../merge/said-of.ts';

/** What the matter is about: a new listing, a difference, or somebody's words. */
export function Substance(props: MatterPageProps) {
  const { lang, matter, initiative, revision, differences, municipalities } = props;
  const { matter: text } = stewardTexts[lang];
  const isMoved = matter.kind === 'change' && revision && revision.version !== initiative.version;
  return (
    <section aria-labelledby="sagen">
      <h2 id="sagen">{text.what[matter.kind]}</h2>
      {isMoved && <p class="notice">{text.moved}</p>}
      {matter.kind === 'new' && <Whole {...props} />}
      {matter.kind === 'change' && <Differences of={differences} {...{ lang, municipalities }} />}
      {revision?.note && (
        <>
          <h3>{text.note}</h3>
          <blockquote class="quote">{revision.note}</blockquote>
        </>
      )}
      {props.claim && <Said words={props.claim.words} none={text.noWords} />}
      {props.report && <Told {...props} />}
    </section>
  );
}

/** Everything in a new listing is new: no mark is needed to say so. */
function Whole({ lang, differences, municipalities }: MatterPageProps) {
  const { parts } = stewardTexts[lang].differences;
  return (
    <dl class="matter-said">
      {differences.map((one) => (
        <div key={one.part}>
          <dt>{parts[one.part]}</dt>
          <dd>
            {linesOf(one, { lang, municipalities }).map((line, i) => (
              <bdi key={`${i} ${line}`}>{line}</bdi>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Said({ words, none }: { words: string; none: string }) {
  return words ? <blockquote class="quote">{words}</blockquote> : <p class="hint">{none}</p>;
}

function Told({ lang, report, initiative }: MatterPageProps) {
  const { matter: text } = stewardTexts[lang];
  if (!report) return null;
  const { other } = report;
  const merge = (id: string) => `/moderering/flet?a=${initiative.id}&b=${id}`;
  return (
    <>
      <p>
        <strong>{text.reports[report.kind]}</strong>
      </p>
      <Said words={report.words} none={text.noWords} />
      {other && (
        <p>
          {text.copyOf}: <a href={initiativeAddress(lang, other.slug)}>{other.name}</a>
          {' · '}
          <a href={stewardAddress(lang, merge(other.id))}>{text.mergeThem}</a>
        </p>
      )}
      {report.email && <p class="hint">{text.wantsAnswer}</p>}
    </>
  );
}
