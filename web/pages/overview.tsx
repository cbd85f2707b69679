/** `/kommune/{slug}/overblik`: the figures of a municipality as pictures, with the numbers beside each. */
import { homeAddress } from '../state/address.ts';
import { inEveryLanguage, municipalitiesAddress, overviewAddress } from '../state/page-address.ts';
import { formatDate } from '../text/format.ts';
import { overviewTexts } from '../text/overview.ts';
import { STEWARD_LANGS, type StewardLang } from '../text/stewards/lang.ts';
import { texts } from '../text/whole.ts';
import { addressOf, thereOf } from './area/subject.ts';
import { Trail } from './area/trail.tsx';
import type { Assets } from './layout/assets.ts';
import type { Credit } from './layout/credit.ts';
import { Document } from './layout/document.tsx';
import { Attention } from './overview/attention.tsx';
import { Categories } from './overview/categories.tsx';
import { Growth } from './overview/growth.tsx';
import { Missed } from './overview/missed.tsx';
import type { PartProps } from './overview/part.tsx';
import { Places } from './overview/places.tsx';
import { type Overview, tablesOf } from './overview/tables.ts';
import { Towns } from './overview/towns.tsx';

export interface OverviewPageProps {
  lang: StewardLang;
  origin: string;
  assets: Assets;
  overview: Overview;
  credits: Credit[];
}

export function OverviewPage({ lang, origin, assets, overview, credits }: OverviewPageProps) {
  const text = texts[lang];
  const words = overviewTexts[lang];
  const { area, counted } = overview;
  const tables = tablesOf(overview, lang);
  const there = thereOf({ municipality: area }, text);
  const title = words.title(there);
  const lead = counted ? words.lead(counted.comparison.own.count, there) : words.notCounted;
  return (
    <Document
      lang={lang}
      text={text}
      origin={origin}
      addresses={inEveryLanguage((one) => overviewAddress(one, area.slug))}
      languages={STEWARD_LANGS}
      title={`${title} – ${text.site.name}`}
      description={lead}
      indexed={counted !== undefined && !credits.some(({ example }) => example)}
      assets={assets}
      styled
      credits={credits}
      skipLinks={[{ href: '#indhold', label: text.site.skipToContent }]}
    >
      <main class="sheet area overview" id="indhold" tabIndex={-1}>
        <Trail
          steps={[
            { name: text.listPage.home, href: homeAddress(lang) },
            { name: text.foot.municipalities, href: municipalitiesAddress(lang) },
            {
              name: text.listPage.municipality(area),
              href: addressOf({ municipality: area }, lang),
            },
            { name: words.step, href: overviewAddress(lang, area.slug) },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {counted && (
          <p>
            {words.counted(formatDate(counted.at, lang))} {words.scope}
          </p>
        )}
        <p>
          <a class="button" href={addressOf({ municipality: area }, lang)}>
            {words.toPage(there)}
          </a>
        </p>
        {counted && tables && <Parts {...{ lang, overview, counted, tables }} />}
      </main>
    </Document>
  );
}

function Parts(props: PartProps) {
  return (
    <>
      <Places {...props} />
      <Categories {...props} />
      <Growth {...props} />
      <Attention {...props} />
      <Missed {...props} />
      <Towns {...props} />
    </>
  );
}
