import type { Initiative } from '../../../schema/initiative.ts';
import { type Served, servedBy, wordsIn } from '../../state/row.ts';
import type { Lang } from '../../text/lang.ts';
import { Keepable } from '../layout/keepable.tsx';
import { usePageSpeech } from '../layout/speech.ts';
import { shownPoint } from './shown-point.ts';

interface Props {
  of: Initiative;
  /** Names by codes. */
  municipalities: Record<string, string>;
}

/** Saves this initiative on the visitor's device. */
export function Keep({ of: it, municipalities }: Props) {
  const { lang } = usePageSpeech();
  const name = wordsIn(lang, it.name, it.translations.en?.name);
  const point = shownPoint(it);
  const served = it.place?.town || point ? undefined : servedFirst(it, municipalities, lang);
  return (
    <Keepable
      it={{
        number: it.number,
        slug: it.slug,
        name: name.text,
        ...(name.lang ? { nameLang: name.lang } : {}),
        category: it.category,
        ...(it.place?.town ? { town: it.place.town } : {}),
        ...(point ? { lngLat: point.lngLat } : {}),
        ...(served ? { served } : {}),
      }}
    />
  );
}

function servedFirst(
  { serviceArea, municipality }: Initiative,
  municipalities: Record<string, string>,
  lang: Lang,
): Served | undefined {
  const [first = `municipality:${municipality}`] = serviceArea;
  const code = first.replace('municipality:', '');
  const name = municipalities[code];
  return servedBy({ serviceArea, ...(name ? { servedFirst: { code, name } } : {}) }, lang);
}
