/** `/kommuner`: every municipality by its region, with its number of initiatives. */
import type { Area } from '../../schema/area.ts';
import { municipalityShortName } from '../../schema/municipality.ts';
import { homeAddress } from '../state/address.ts';
import { inEveryLanguage, municipalitiesAddress } from '../state/page-address.ts';
import type { Text } from '../text/da.ts';
import type { Lang } from '../text/lang.ts';
import { AreaLinks, type CountedArea } from './area/area-links.tsx';
import { listJsonLd } from './area/json-ld.ts';
import { addressOf } from './area/subject.ts';
import { Trail } from './area/trail.tsx';
import type { Assets } from './layout/assets.ts';
import type { Credit } from './layout/credit.ts';
import { Document } from './layout/document.tsx';

export interface MunicipalitiesPageProps {
  lang: Lang;
  text: Text;
  origin: string;
  assets: Assets;
  municipalities: CountedArea[];
  regions: Area[];
  credits: Credit[];
}

export function MunicipalitiesPage(props: MunicipalitiesPageProps) {
  const { lang, text, origin, municipalities, regions, credits } = props;
  const { title, lead, withoutRegion } = text.municipalities;
  const total = municipalities.reduce((sum, { count }) => sum + count, 0);
  const addresses = inEveryLanguage(municipalitiesAddress);
  const trail = [
    { name: text.listPage.home, href: homeAddress(lang) },
    { name: text.foot.municipalities, href: addresses[lang] },
  ];
  const rest = municipalities.filter(({ area }) => !regions.some(({ code }) => code === area.region));
  return (
    <Document
      lang={lang}
      text={text}
      origin={origin}
      addresses={addresses}
      title={`${title} – ${text.site.name}`}
      description={lead(total)}
      indexed={!credits.some(({ example }) => example)}
      assets={props.assets}
      styled
      credits={credits}
      jsonLd={listJsonLd({
        origin,
        address: addresses[lang],
        name: title,
        description: lead(total),
        lang,
        trail,
        total: municipalities.length,
        rows: municipalities.map(({ area }) => ({ name: municipalityShortName(area) })),
        addressOfRow: (i) => addressOf({ municipality: (municipalities[i] as CountedArea).area }, lang),
      })}
      skipLinks={[{ href: '#indhold', label: text.site.skipToContent }]}
    >
      <main class="sheet area" id="indhold" tabIndex={-1}>
        <Trail steps={trail} />
        <h1>{title}</h1>
        <p class="lead">{lead(total)}</p>
        {regions.map(({ code, name }) => (
          <Region
            key={code}
            id={`region-${code}`}
            name={name}
            areas={municipalities.filter(({ area }) => area.region === code)}
          />
        ))}
        {rest.length > 0 && (
          <Region id="andre" name={regions.length ? withoutRegion : text.foot.municipalities} areas={rest} />
        )}
      </main>
    </Document>
  );
}

function Region({ id, name, areas }: { id: string; name: string; areas: CountedArea[] }) {
  if (areas.length === 0) return null;
  return (
    <section class="region" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <AreaLinks areas={areas} />
    </section>
  );
}
