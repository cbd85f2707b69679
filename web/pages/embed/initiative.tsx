/** `/embed/i/{slug}`: one initiative inside a widget, with what somebody needs to go there, and the way to all the rest. */
import type { Initiative } from '../../../schema/initiative.ts';
import { initiativeAddress } from '../../state/address.ts';
import { insideAddress, searchWithin } from '../../state/narrowing.ts';
import { wordsIn } from '../../state/row.ts';
import { spoken } from '../../text/lang.ts';
import { texts } from '../../text/whole.ts';
import { CategoryMark } from '../../ui/category-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Needs } from '../initiative/behind.tsx';
import { Contact } from '../initiative/contact.tsx';
import { Fresh } from '../initiative/fresh.tsx';
import { Glance } from '../initiative/glance.tsx';
import { LeadPicture, MorePictures } from '../initiative/pictures.tsx';
import { Practical } from '../initiative/practical.tsx';
import { Prose } from '../initiative/prose.tsx';
import { shownPoint } from '../initiative/shown-point.ts';
import type { Times } from '../initiative/times.ts';
import { When } from '../initiative/when.tsx';
import { Where } from '../initiative/where.tsx';
import type { Credit } from '../layout/credit.ts';
import { EmbedFrame, type EmbedPageProps } from './frame.tsx';

interface Props extends EmbedPageProps {
  origin: string;
  initiative: Initiative;
  municipalities: Record<string, string>;
  credit?: Credit;
  /** Whom the names of its places are from. */
  ground: Credit[];
  basemap: string[];
  times: Times;
  now: Date;
}

export function EmbedInitiativePage(props: Props) {
  const { lang, widget, narrowing, initiative: it, credit, municipalities, now } = props;
  const text = texts[lang];
  const english = it.translations.en;
  const name = wordsIn(lang, it.name, english?.name);
  const summary = wordsIn(lang, it.summary, english?.summary);
  const description = wordsIn(lang, it.description, english?.description);
  const point = shownPoint(it);
  const slug = encodeURIComponent(it.slug);
  const data = {
    lang,
    state: `i/${slug}`,
    query: insideAddress(widget, narrowing).slice('/embed'.length),
    ...(point ? { place: { category: it.category, ...point, basemap: props.basemap } } : {}),
    gestures: text.embed.gestures,
  };
  return (
    <EmbedFrame
      {...props}
      title={name.text}
      styles={props.assets.pageStyles}
      credits={credit ? [credit, ...props.ground] : props.ground}
      search={searchWithin(widget, {}, it.municipality)}
      data={data}
    >
      <p>
        <a class="back" href={`${insideAddress(widget, narrowing)}#nr-${it.number}`}>
          <Icon name="back" />
          {text.embed.back}
        </a>
      </p>
      <article class="initiative">
        <header class="initiative-head">
          <p class="initiative-category">
            <CategoryMark category={it.category} />
            {text.categories[it.category]}
          </p>
          <h1 {...spoken(name.lang, lang)}>{name.text}</h1>
          {summary.text && (
            <p class="lead" {...spoken(summary.lang, lang)}>
              {summary.text}
            </p>
          )}
          <Glance of={it} municipalities={municipalities} withShare={false} />
          <Fresh of={it} credit={credit} now={now} />
        </header>
        <div class="initiative-main">
          <LeadPicture of={it} />
          {description.text && <Prose text={description.text} lang={description.lang} />}
          <Practical of={it} />
          <Needs of={it} />
          <MorePictures of={it} />
        </div>
        <div class="initiative-side">
          <When of={it} origin={props.origin} times={props.times} />
          <Where of={it} municipalities={municipalities} />
          <Contact of={it} />
        </div>
      </article>
      <ul class="embed-ways">
        <li>
          <a href={initiativeAddress(lang, it.slug)}>
            <Icon name="external" />
            {text.embed.whole}
          </a>
        </li>
        <li>
          <a href={insideAddress(widget, narrowing, `i/${slug}/fejl`)}>
            <Icon name="report" />
            {text.embed.report}
          </a>
        </li>
      </ul>
    </EmbedFrame>
  );
}
