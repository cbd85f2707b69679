import { savedAddress } from '../../state/address.ts';
import { aboutAddress, addAddress, municipalitiesAddress } from '../../state/page-address.ts';
import { stewardAddress } from '../../text/stewards/lang.ts';
import { type Credit, licenceAddress } from './credit.ts';
import { usePageSpeech } from './speech.ts';

/** Who the data comes from, with licence and link: every page owes that. */
export function Footer({ credits }: { credits: Credit[] }) {
  const { lang, text } = usePageSpeech();
  return (
    <footer class="foot">
      <nav class="foot-pages" aria-label={text.foot.pages}>
        <ul>
          <li>
            <a href={addAddress(lang)}>{text.end.add}</a>
          </li>
          <li>
            <a href={stewardAddress(lang, '/mine')} rel="nofollow">
              {text.foot.mine}
            </a>
          </li>
          <li>
            <a href={municipalitiesAddress(lang)}>{text.foot.municipalities}</a>
          </li>
          <li>
            <a href={aboutAddress(lang, 'om')}>{text.foot.about}</a>
          </li>
          <li>
            <a href={aboutAddress(lang, 'privatliv')}>{text.foot.privacyPage}</a>
          </li>
          <li>
            <a href={aboutAddress(lang, 'tilgaengelighed')}>{text.foot.accessibility}</a>
          </li>
        </ul>
      </nav>
      {credits.length > 0 && (
        <section aria-labelledby="kilder">
          <h2 id="kilder">{text.foot.sources}</h2>
          <ul>
            {distinct(credits).map((credit) => (
              <li key={credit.title}>
                <CreditLine credit={credit} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a href={savedAddress(lang)}>{text.foot.saved}</a>
      </p>
      <p>
        {text.foot.openData} <a href="/api">{text.foot.api}</a>. {text.foot.privacy}
      </p>
    </footer>
  );
}

/** Two sources of one house are credited once. */
export function distinct(credits: Credit[]): Credit[] {
  const said = ({ title, credit, licence }: Credit) => `${credit ?? title} ${licence}`;
  return [...new Map(credits.map((credit) => [said(credit), credit])).values()];
}

export function CreditLine({ credit: { title, url, licence, credit, example } }: { credit: Credit }) {
  const { text } = usePageSpeech();
  const terms = licence ? licenceAddress(licence) : undefined;
  return (
    <>
      <bdi>{url ? <a href={url}>{credit ?? title}</a> : (credit ?? title)}</bdi>
      {licence && (
        <>
          {', '}
          {terms ? (
            <a href={terms} rel="license">
              {licence}
            </a>
          ) : (
            licence
          )}
        </>
      )}
      {example && ` – ${text.site.exampleNote}`}
    </>
  );
}
