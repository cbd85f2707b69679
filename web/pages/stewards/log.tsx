/** `/moderering/log`: what was done in the areas that somebody moderates. */
import type { AuditAction } from '../../../schema/stewardship.ts';
import { initiativeAddress } from '../../state/address.ts';
import { writeDate } from '../../text/format.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import { type StewardLang, stewardAddress } from '../../text/stewards/lang.ts';
import { StewardFrame, type StewardPageProps } from './frame.tsx';
import { LogTable } from './log-table.tsx';
import { whoSaid } from './matter/history.tsx';
import { ModerationNav } from './moderation-nav.tsx';

interface Line {
  number: number;
  at: Date;
  action: AuditAction;
  details: Record<string, string | number | string[]>;
  listing?: { id: string; slug: string; name: string; status: string };
  who: 'you' | { short: string } | undefined;
}

export interface LogPageProps extends StewardPageProps {
  lines: Line[];
  /** Number of the line that the next page begins after. */
  next?: number;
  isFirst: boolean;
  administers: boolean;
}

const LOG_PATH = '/moderering/log';
const SHOWN = ['published', 'paused', 'closed'];

export function LogPage({ lines, next, isFirst, administers, ...props }: LogPageProps) {
  const { lang } = props;
  const { log: text } = stewardTexts[lang];
  const here = stewardAddress(lang, LOG_PATH);
  return (
    <StewardFrame {...props} path={LOG_PATH} title={text.title} wide>
      <ModerationNav lang={lang} here={LOG_PATH} administers={administers} />
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      {lines.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <LogTable titles={Object.values(text.columns)}>
          {lines.map((line) => (
            <LogRow key={line.number} {...{ line, lang }} />
          ))}
        </LogTable>
      )}
      <p class="actions">
        {!isFirst && <a href={here}>{text.newest}</a>}
        {next !== undefined && (
          <a class="button" href={`${here}?foer=${next}`} rel="next">
            {text.older}
          </a>
        )}
      </p>
    </StewardFrame>
  );
}

function LogRow({ line, lang }: { line: Line; lang: StewardLang }) {
  const { matter, log: text } = stewardTexts[lang];
  const when = writeDate(
    line.at,
    { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Copenhagen' },
    lang,
  );
  return (
    <tr>
      <td data-label={text.columns.at}>
        <time dateTime={line.at.toISOString()}>{when}</time>
      </td>
      <td data-label={text.columns.action}>
        {matter.actions[line.action]} <More {...{ line, lang }} />
      </td>
      <td data-label={text.columns.listing}>
        <About {...{ line, lang }} />
      </td>
      <td data-label={text.columns.who}>{whoSaid(line.who, lang)}</td>
    </tr>
  );
}

function About({ line: { listing, action }, lang }: { line: Line; lang: StewardLang }) {
  const { log: text } = stewardTexts[lang];
  if (!listing && action.startsWith('source')) return <>{text.source}</>;
  if (/^import/.test(action)) return <>{text.imported}</>;
  if (!listing) return <>{/^(role|signed|account)/.test(action) ? text.account : text.gone}</>;
  const { slug, name, status } = listing;
  return SHOWN.includes(status) ? (
    <a href={initiativeAddress(lang, slug)}>
      <bdi>{name}</bdi>
    </a>
  ) : (
    <bdi>{name}</bdi>
  );
}

/** Where more of it is told. */
function More({ line: { details }, lang }: { line: Line; lang: StewardLang }) {
  const { log: text } = stewardTexts[lang];
  const { matter, merger, source, title, outcome, decision, kind, area, created, updated } = details;
  const { import: imported } = details;
  const said = text.outcomes[String(outcome ?? decision ?? '')];
  return (
    <>
      {said && <span class="hint">{said}</span>}
      {typeof kind === 'string' && typeof area === 'string' && (
        <span class="hint">{text.role(kind, area)}</span>
      )}
      {typeof matter === 'string' && (
        <a href={stewardAddress(lang, `/moderering/sag/${matter}`)}>{text.matter}</a>
      )}
      {typeof source === 'string' && (
        <a href={stewardAddress(lang, `/moderering/kilder/${source}`)}>
          <bdi>{title}</bdi>
        </a>
      )}
      {typeof created === 'number' && typeof updated === 'number' && (
        <span class="hint">{text.counts(created, updated)}</span>
      )}
      {typeof imported === 'string' && (
        <a href={stewardAddress(lang, `/moderering/import/${imported}`)}>{text.theImport}</a>
      )}
      {typeof merger === 'string' && (
        <a href={stewardAddress(lang, `/moderering/flet/${merger}`)}>{text.merger}</a>
      )}
    </>
  );
}
