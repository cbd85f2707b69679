import type { Initiative } from '../../../schema/initiative.ts';
import type { Sign } from '../../icons/signs.ts';
import type { Text } from '../../text/da.ts';
import { capital, joinWords } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { rhythmOf } from '../../text/rhythm.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePageSpeech } from '../layout/speech.ts';
import { areaName } from './areas.ts';
import { findWay } from './find-way.ts';
import { waysToReach } from './ways.ts';

interface Props {
  of: Initiative;
  municipalities: Record<string, string>;
  /** False where there is no part of the page to share it by. */
  withShare?: boolean;
}

/** What a visitor wants to know first, and the one thing to do about it. */
export function Glance({ of: it, municipalities, withShare = true }: Props) {
  const { lang, text } = usePageSpeech();
  const [first] = waysToReach(it.contact, text);
  const way = findWay(it);
  return (
    <div class="glance">
      <h2 class="visually-hidden">{text.initiative.atAGlance}</h2>
      <dl class="glance-facts">
        {factsOf(it, { lang, text, municipalities }).map(({ icon, label, value, href }) => (
          <div key={label}>
            <Icon name={icon} />
            <dt class="visually-hidden">{label}</dt>
            <dd>{href ? <a href={href}>{value}</a> : <bdi>{value}</bdi>}</dd>
          </div>
        ))}
      </dl>
      <p class="actions">
        {first && (
          <a class="button button-main" href={first.href} rel="nofollow ugc">
            <Icon name={first.icon} />
            {first.does}
          </a>
        )}
        {way && (
          <a class={first ? 'button' : 'button button-main'} href={way.openStreetMap}>
            <Icon name="way" />
            {way.isArea ? text.initiative.findArea : text.initiative.findWay}
          </a>
        )}
        {withShare && (
          <a class="button" href="#del">
            <Icon name="share" />
            {text.share.share}
          </a>
        )}
      </p>
    </div>
  );
}

interface Fact {
  icon: Sign;
  label: string;
  value: string;
  href?: string;
}

function factsOf(
  it: Initiative,
  { lang, text, municipalities }: { lang: Lang; text: Text; municipalities: Record<string, string> },
): Fact[] {
  const { initiative: words, terms } = text;
  const price = it.price && terms.price[it.price];
  const joining = it.joining && terms.joining[it.joining];
  const when = whenOf(it, lang, text);
  return [
    { icon: 'pin', label: words.where, value: whereOf(it, { lang, text, municipalities }) },
    ...(when ? [{ icon: 'clock', label: words.when, ...when } as const] : []),
    ...(price ? [{ icon: 'price', label: words.price, value: price } as const] : []),
    ...(joining ? [{ icon: 'joining', label: words.joining, value: joining } as const] : []),
  ];
}

function whereOf(
  { place, serviceArea, municipality }: Initiative,
  { lang, text, municipalities }: { lang: Lang; text: Text; municipalities: Record<string, string> },
): string {
  const shown = place?.precision === 'hidden' ? undefined : (place?.venue ?? place?.address);
  const here = [shown, place?.town].filter(Boolean).join(', ');
  if (here) return place?.precision === 'approximate' ? `${here} (${text.initiative.roughly})` : here;
  const served = serviceArea.map((area) => areaName(area, municipalities, text)).slice(0, 3);
  if (served.length > 0) return capital(joinWords(served, lang));
  return (municipality && municipalities[municipality]) ?? capital(text.list.served.nationwide());
}

/** The one rhythm there is; where there are more, or only opening hours, the way to them. */
function whenOf(
  { activities, openingHours }: Initiative,
  lang: Lang,
  text: Text,
): { value: string; href?: string } | undefined {
  const [only, ...more] = activities;
  const rhythm = only && more.length === 0 && !openingHours ? rhythmOf(only, lang, text) : undefined;
  if (rhythm) return { value: rhythm };
  return only || openingHours ? { value: text.initiative.seeTimes, href: '#hvornaar' } : undefined;
}
