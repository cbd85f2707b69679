/** `/`: the search, the list and the place of the map. Whole as it stands; JavaScript brings it to life. */
import { homeAddress, listFileAddress } from '../state/address.ts';
import { createHome, type HomeData } from '../state/home.ts';
import { inEveryLanguage } from '../state/page-address.ts';
import type { Text } from '../text/da.ts';
import { danishDay } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { HomeView } from '../ui/home-view.tsx';
import { RESULTS_ID } from '../ui/link-action.ts';
import { ListEnd } from '../ui/list-end.tsx';
import { MAP_ID } from '../ui/map-box.tsx';
import { atOnce, type Parts } from '../ui/parts.tsx';
import { Tools } from '../ui/tools.tsx';
import { WaysOut } from '../ui/ways-out.tsx';
import type { Assets } from './layout/assets.ts';
import type { Credit } from './layout/credit.ts';
import { Document } from './layout/document.tsx';

export interface HomePageProps {
  text: Text;
  origin: string;
  assets: Assets;
  data: HomeData;
  credits: Credit[];
  /** Where the same list has a page of its own. */
  canonical?: Record<Lang, string>;
}

const never = () => new Promise<never>(() => {});

/** On the server nothing is clicked: what a click would do is left out. */
const atRest = {
  api: {
    items: never,
    facets: never,
    suggest: never,
    alternatives: never,
  },
  address: { push() {}, replace() {}, visit() {} },
};

const parts: Parts = {
  Tools: atOnce(Tools),
  WaysOut: atOnce(WaysOut),
  ListEnd: atOnce(ListEnd),
  // Nothing is suggested before something is typed.
  Suggestions: atOnce(() => null),
};

export function HomePage({ text, origin, assets, data, credits, canonical }: HomePageProps) {
  const { lang, search } = data;
  const title = search.q ? `${search.q} – ${text.site.name}` : `${text.site.name} – ${text.site.tagline}`;
  return (
    <Document
      lang={lang}
      text={text}
      origin={origin}
      addresses={inEveryLanguage((one) => homeAddress(one, search))}
      {...(canonical ? { canonical } : {})}
      feed={{ href: listFileAddress(lang, search, 'atom'), title }}
      title={title}
      description={text.site.description}
      // Boxes and words are endless; the plain pages and the categories are what is worth keeping.
      indexed={!search.q && !search.bbox && !search.near && !data.cursor}
      assets={assets}
      credits={credits}
      data={{ page: 'home', ...data }}
      skipLinks={[
        { href: `#${RESULTS_ID}`, label: text.site.skipToList },
        { href: `#${MAP_ID}`, label: text.site.skipToMap },
      ]}
    >
      <main class="home" id="home">
        <HomeView home={createHome(data, { ...atRest, today: danishDay(new Date()) })} parts={parts} />
      </main>
    </Document>
  );
}
