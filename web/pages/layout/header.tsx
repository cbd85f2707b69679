import { homeAddress } from '../../state/address.ts';
import type { Lang } from '../../text/lang.ts';
import { Logo } from './logo.tsx';
import { usePageSpeech } from './speech.ts';

export function Header({ addresses, example }: { addresses?: Record<Lang, string>; example: boolean }) {
  const { lang, text } = usePageSpeech();
  const other = lang === 'da' ? 'en' : 'da';
  return (
    <header class="head">
      <a class="brand" href={homeAddress(lang)} aria-label={text.site.home}>
        <Logo />
        <span class="brand-name">{text.site.name}</span>
      </a>
      <p class="brand-tagline">{text.site.tagline}</p>
      {example && (
        <p class="example" title={text.site.exampleNote}>
          {text.site.example}
        </p>
      )}
      <a class="head-link" href={(addresses ?? { da: '/', en: '/en/' })[other]} lang={other} hreflang={other}>
        {text.site.otherLanguage}
      </a>
    </header>
  );
}
