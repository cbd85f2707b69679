/** `/indlejr/plakat`: one sheet of A4 with a code to scan, for the library, the citizens' service and the notice board. */
import type { Area } from '../../../schema/area.ts';
import { CATEGORY_KEYS } from '../../../schema/category.ts';
import { inMunicipality } from '../../../schema/municipality.ts';
import { pageOf } from '../../state/snippets.ts';
import type { Widget } from '../../state/widget.ts';
import { configuratorTexts } from '../../text/configurator.ts';
import type { StewardLang } from '../../text/stewards/lang.ts';
import { texts } from '../../text/whole.ts';
import { CategoryMark } from '../../ui/category-mark.tsx';
import { QrCode } from '../initiative/qr.tsx';
import { plainAddress } from '../initiative/ways.ts';
import type { Assets } from '../layout/assets.ts';
import { StewardFrame } from '../stewards/frame.tsx';
import { configuratorAddress, posterPath } from './address.ts';

export interface PosterProps {
  lang: StewardLang;
  origin: string;
  assets: Assets;
  widget: Widget;
  municipality?: Area;
}

export function PosterPage({ lang, origin, assets, widget, municipality }: PosterProps) {
  const text = texts[lang];
  const words = configuratorTexts[lang];
  const title = words.posterTitle(municipality ? inMunicipality(municipality)[lang] : words.inDenmark);
  const link = origin + pageOf({ ...widget, lang }, municipality);
  return (
    <StewardFrame {...{ lang, origin, assets, title }} path={posterPath(widget)} kind="poster">
      <p class="poster-ways">
        <a class="back" href={configuratorAddress(lang, widget)}>
          {words.posterBack}
        </a>
        <button type="button" class="button button-main needs-script" data-behaviour="print">
          {words.posterPrint}
        </button>
      </p>
      <article class="poster-sheet">
        <h1>{title}</h1>
        <p class="lead">{words.posterLead}</p>
        <ul class="poster-marks">
          {(widget.category ?? CATEGORY_KEYS).map((category) => (
            <li key={category}>
              <CategoryMark category={category} />
              {text.categories[category]}
            </li>
          ))}
        </ul>
        <QrCode address={link} label={words.codeOf} />
        <p class="poster-scan">{words.posterScan}</p>
        <p class="poster-address" dir="ltr">
          {plainAddress(link)}
        </p>
      </article>
    </StewardFrame>
  );
}
