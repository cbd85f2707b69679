import { initiativeAddress } from '../../state/address.ts';
import { stewardLang } from '../../text/stewards/lang.ts';
import { usePageSpeech } from '../layout/speech.ts';

/** For who knows better, and for who it belongs to. The pages behind these links are in Danish and English. */
export function TakePart({ slug }: { slug: string }) {
  const { lang, text } = usePageSpeech();
  const { takePart } = text.initiative;
  const here = initiativeAddress(stewardLang(lang), slug);
  return (
    <section class="take-part" aria-labelledby="ret">
      <h2 id="ret">{takePart.heading}</h2>
      <ul>
        <li>
          <a href={`${here}/meld`}>{takePart.report}</a>
        </li>
        <li>
          <a href={`${here}/overtag`}>{takePart.claim}</a>
        </li>
        <li>
          <a href={`${here}/historik`}>{takePart.history}</a>
        </li>
      </ul>
    </section>
  );
}
