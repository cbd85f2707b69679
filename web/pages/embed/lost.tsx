/** Where a widget has nothing to show: never an empty frame. */
import type { Area } from '../../../schema/area.ts';
import { insideAddress } from '../../state/narrowing.ts';
import { texts } from '../../text/whole.ts';
import { EmbedFrame, type EmbedPageProps } from './frame.tsx';

interface LostProps extends EmbedPageProps {
  why: 'not here' | 'gone';
}

/** An initiative that is not here, or not any more, or an address that leads nowhere. */
export function EmbedLostPage({ why, ...props }: LostProps) {
  const { lang, widget, narrowing } = props;
  const text = texts[lang];
  const title = why === 'gone' ? text.gone.title : text.notFound.title;
  return (
    <EmbedFrame {...props} title={title} credits={[]} search={{}}>
      <h1>{title}</h1>
      <p>
        <a class="button" href={insideAddress(widget, narrowing)}>
          {text.embed.back}
        </a>
      </p>
    </EmbedFrame>
  );
}

interface NoMunicipalityProps extends EmbedPageProps {
  /** As it was written. */
  said: string;
  /** What may have been meant. */
  likely: Area[];
}

export function EmbedNoMunicipalityPage({ said, likely, ...props }: NoMunicipalityProps) {
  const { lang, widget } = props;
  const { noMunicipality: words } = texts[lang].embed;
  const { municipality: _, ...country } = widget;
  return (
    <EmbedFrame {...props} title={words.title(said)} credits={[]} search={{}}>
      <h1>{words.title(said)}</h1>
      {likely.length > 0 && (
        <>
          <p>{words.perhaps}</p>
          <ul class="embed-ways">
            {likely.map(({ code, name, slug }) => (
              <li key={code}>
                <a href={insideAddress({ ...widget, municipality: slug })}>
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a class="button" href={insideAddress(country)}>
          {words.country}
        </a>
      </p>
    </EmbedFrame>
  );
}
