/** What it looks like: only pictures that this site keeps are shown, so that nobody else learns who reads the page. */
import type { Initiative, Picture } from '../../../schema/initiative.ts';
import { pictureKey } from '../../../schema/picture.ts';
import { spoken } from '../../text/lang.ts';
import { usePageSpeech } from '../layout/speech.ts';
import { hostOf } from './ways.ts';

export function isOurs({ url }: Picture): boolean {
  return pictureKey(url) !== undefined;
}

/** The first of ours, before the words; it is in sight at once, so it does not wait to be scrolled to. */
export function LeadPicture({ of: { pictures } }: { of: Initiative }) {
  const first = pictures.find(isOurs);
  return first ? <Shown picture={first} leads /> : null;
}

/** The others, and where to see those that lie elsewhere. */
export function MorePictures({ of: { pictures } }: { of: Initiative }) {
  const { text } = usePageSpeech();
  const [, ...ours] = pictures.filter(isOurs);
  const others = pictures.filter((picture) => !isOurs(picture));
  if (ours.length + others.length === 0) return null;
  return (
    <section class="more-pictures" aria-labelledby="billeder">
      <h2 id="billeder">{text.initiative.pictures}</h2>
      {ours.length > 0 && (
        <div class="picture-wall">
          {ours.map((picture) => (
            <Shown key={picture.url} picture={picture} />
          ))}
        </div>
      )}
      {others.length > 0 && (
        <ul>
          {others.map((picture) => (
            <Elsewhere key={picture.url} picture={picture} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Shown({ picture, leads }: { picture: Picture; leads?: boolean }) {
  const { lang, text } = usePageSpeech();
  const { url, alt, credit, width, height } = picture;
  return (
    <figure class={leads ? 'picture lead-picture' : 'picture'}>
      <a href={url}>
        <img
          src={url}
          alt={alt}
          {...spoken('da', lang)}
          {...(width && height ? { width, height } : {})}
          {...(leads ? {} : { loading: 'lazy' })}
        />
      </a>
      {credit && <figcaption>{text.initiative.picture(credit)}</figcaption>}
    </figure>
  );
}

function Elsewhere({ picture: { url, alt, credit } }: { picture: Picture }) {
  const { lang, text } = usePageSpeech();
  return (
    <li>
      <a class="alone" href={url} rel="nofollow ugc" {...spoken('da', lang)}>
        {alt}
      </a>{' '}
      <span dir="ltr">({hostOf(url)})</span>
      {credit && ` · ${text.initiative.picture(credit)}`}
    </li>
  );
}
