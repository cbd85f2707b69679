import { homeAddress } from '../../state/address.ts';
import { inEveryLanguage } from '../../state/page-address.ts';
import { LANGS, LANGUAGES, type Lang } from '../../text/lang.ts';
import { LANGUAGE_NAMES } from '../../text/lang-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { Logo } from './logo.tsx';
import { usePageSpeech } from './speech.ts';

export function Header({ addresses, example }: { addresses?: Record<Lang, string>; example: boolean }) {
  const { lang, text } = usePageSpeech();
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
      <LanguageSwitch addresses={addresses ?? inEveryLanguage((one) => homeAddress(one))} />
    </header>
  );
}

/** Links, so that each language can be shared and works without JavaScript; web/ui/language-menu.ts puts it away. */
function LanguageSwitch({ addresses }: { addresses: Record<Lang, string> }) {
  const { lang, text } = usePageSpeech();
  return (
    <nav class="languages" aria-label={text.site.language}>
      <details>
        <summary>
          <Icon name="languages" />
          <span class="visually-hidden">{text.site.language}: </span>
          <span class="languages-now">{LANGUAGE_NAMES[lang].name}</span>
        </summary>
        <ul>
          {LANGS.map((one) => (
            <li key={one}>
              <a
                href={addresses[one]}
                lang={one}
                dir={LANGUAGES[one].dir}
                hreflang={one}
                aria-current={one === lang ? 'true' : undefined}
              >
                {LANGUAGE_NAMES[one].name}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
