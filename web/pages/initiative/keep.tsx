import type { Initiative } from '../../../schema/initiative.ts';
import { wordsIn } from '../../state/row.ts';
import { Keepable } from '../layout/keepable.tsx';
import { usePageSpeech } from '../layout/speech.ts';
import { shownPoint } from './shown-point.ts';

/** Saves this initiative on the visitor's device. */
export function Keep({ of: it }: { of: Initiative }) {
  const { lang } = usePageSpeech();
  const name = wordsIn(lang, it.name, it.translations.en?.name);
  const point = shownPoint(it);
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
      }}
    />
  );
}
