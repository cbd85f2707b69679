/** A part of an overview: what it says in a sentence, as a picture, and as a table to take along. */
import type { ComponentChildren } from 'preact';
import type { Counted } from '../../../schema/figure.ts';
import { overviewAddress } from '../../state/page-address.ts';
import { overviewTexts } from '../../text/overview.ts';
import type { StewardLang } from '../../text/stewards/lang.ts';
import { type FigureTable, Table, type TableKey } from './table.tsx';
import type { Overview } from './tables.ts';

/** What every part is made from. */
export interface PartProps {
  lang: StewardLang;
  overview: Overview;
  counted: Counted;
  tables: Record<TableKey, FigureTable>;
}

export function partOf(of: TableKey, { lang, overview, tables }: PartProps) {
  return { of, lang, municipality: overview.area.slug, table: tables[of] };
}

interface Props {
  of: TableKey;
  lang: StewardLang;
  /** Slug of the municipality. */
  municipality: string;
  title: string;
  /** Whole sentences. */
  said: string;
  table?: FigureTable;
  /** A long one stays folded until somebody wants it. */
  folded?: boolean;
  /** The picture; a part without one has its table alone. */
  children?: ComponentChildren;
}

export function Part({ of, lang, municipality, title, said, table, folded, children }: Props) {
  return (
    <section class="overview-part" aria-labelledby={of}>
      <h2 id={of}>{title}</h2>
      <p>{said}</p>
      <div class="overview-both">
        {children && <figure>{children}</figure>}
        {table && (
          <div class="overview-table">
            {folded ? (
              <details class="folded-table">
                <summary>{table.caption}</summary>
                <Table table={table} lang={lang} />
              </details>
            ) : (
              <Table table={table} lang={lang} />
            )}
            <TakeAlong of={of} lang={lang} municipality={municipality} title={title} />
          </div>
        )}
      </div>
    </section>
  );
}

function TakeAlong({ of, lang, municipality, title }: Pick<Props, 'of' | 'lang' | 'municipality' | 'title'>) {
  const words = overviewTexts[lang];
  const file = `${overviewAddress(lang, municipality)}/${of}.csv`;
  return (
    <p class="overview-files">
      {words.take}{' '}
      <a href={file} aria-label={`${title}: ${words.csv}`}>
        {words.csv}
      </a>{' '}
      <a href={`${file}?excel`} aria-label={`${title}: ${words.excel}`}>
        {words.excel}
      </a>
    </p>
  );
}
