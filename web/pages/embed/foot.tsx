import type { Search } from '../../../schema/search.ts';
import { homeAddress } from '../../state/address.ts';
import { addAddress } from '../../state/page-address.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Credit } from '../layout/credit.ts';
import { CreditLine, distinct } from '../layout/footer.tsx';
import { Logo } from '../layout/logo.tsx';
import { usePageSpeech } from '../layout/speech.ts';

/** Ways on, whose widget it is, and whom the data is from. */
export function EmbedFoot({ credits, search }: { credits: Credit[]; search: Search }) {
  const { lang, text } = usePageSpeech();
  const { area } = search;
  return (
    <footer class="embed-foot">
      <ul class="embed-ways">
        <li>
          <a href={addAddress(lang, area ? { area } : {})}>
            <Icon name="new" />
            {text.end.add}
          </a>
        </li>
        <li>
          <a href={homeAddress(lang, search)}>
            <Icon name="external" />
            {text.embed.bigMap}
          </a>
        </li>
      </ul>
      <p>
        {text.embed.by}{' '}
        <a class="embed-brand" href={homeAddress(lang)}>
          <Logo />
          {text.site.name}
        </a>
        {credits.some(({ example }) => example) && (
          <>
            {' '}
            <span class="example">{text.site.example}</span>
          </>
        )}
      </p>
      {credits.length > 0 && (
        <p>
          {text.foot.sources}:{' '}
          {distinct(credits).map((credit, i) => (
            <span key={credit.title}>
              {i > 0 && ' · '}
              <CreditLine credit={credit} />
            </span>
          ))}
        </p>
      )}
      <p>{text.embed.outside}</p>
    </footer>
  );
}
