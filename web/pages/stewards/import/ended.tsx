/** What an import did, and the way back; or that it was taken back, and what stayed. */
import type { ImportCounts, ImportProblem } from '../../../../schema/import.ts';
import { initiativeAddress } from '../../../state/address.ts';
import { stewardTexts } from '../../../text/stewards/index.ts';
import { stewardAddress } from '../../../text/stewards/lang.ts';
import { StewardFrame, type StewardPageProps } from '../frame.tsx';
import { ModerationNav } from '../moderation-nav.tsx';
import { Counts } from './counts.tsx';
import { Problems } from './problems.tsx';
import { IMPORT_PATH, moment } from './start.tsx';

export interface ImportEndedProps extends StewardPageProps {
  administers: boolean;
  id: string;
  name: string;
  isUndone: boolean;
  at: Date;
  counts: ImportCounts;
  written: number;
  isFeature: boolean;
  problems: ImportProblem[];
  nextProblems?: number;
  isFirst: boolean;
  /** What came in, the first of it. */
  brought: { id: string; slug: string; name: string }[];
  /** What was changed since, and was left as it is. */
  stayed: { id: string; slug: string; name: string }[];
}

export function ImportEndedPage(props: ImportEndedProps) {
  const { lang, id, administers, isUndone, counts, brought, stayed } = props;
  const { importing: text } = stewardTexts[lang];
  const path = `${IMPORT_PATH}/${id}`;
  const title = isUndone ? text.undoneTitle : text.doneTitle;
  const { isFeature } = props;
  const problems = { isFeature, problems: props.problems, count: counts.rejected, isFirst: props.isFirst };
  return (
    <StewardFrame {...props} path={path} title={title} wide>
      <ModerationNav lang={lang} here={IMPORT_PATH} administers={administers} />
      <h1>{title}</h1>
      <p class="lead" role="status">
        {isUndone ? text.undoneLead(props.name) : text.doneLead(props.name, moment(props.at, lang))}
      </p>
      <Counts lang={lang} counts={counts} done />
      <p class="hint">{text.written(props.written)}</p>
      {stayed.length > 0 && <Listings {...{ lang, id: 'blev', title: text.stayed, listings: stayed }} />}
      {!isUndone && brought.length > 0 && (
        <Listings {...{ lang, id: 'kom', title: text.see, listings: brought }} />
      )}
      {!isUndone && (
        <Problems
          {...{ lang, path, ...problems }}
          {...(props.nextProblems === undefined ? {} : { next: props.nextProblems })}
        />
      )}
      {!isUndone && counts.created + counts.updated > 0 && (
        <form class="form" method="post" action={stewardAddress(lang, path)}>
          <p class="hint">{text.undoHint}</p>
          <button class="button button-warn" type="submit" name="handling" value="fortryd">
            {text.undo}
          </button>
        </form>
      )}
    </StewardFrame>
  );
}

function Listings({
  lang,
  id,
  title,
  listings,
}: Pick<ImportEndedProps, 'lang' | 'id'> & { title: string; listings: ImportEndedProps['stayed'] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="import-others">
        {listings.map((one) => (
          <li key={one.id}>
            <a href={initiativeAddress(lang, one.slug)}>
              <bdi>{one.name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
