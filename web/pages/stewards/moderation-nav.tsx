import { stewardTexts } from '../../text/stewards/index.ts';
import { type StewardLang, stewardAddress } from '../../text/stewards/lang.ts';

/** Between the pages of those who moderate. */
export function ModerationNav({
  lang,
  here,
  administers = false,
}: {
  lang: StewardLang;
  here: string;
  administers?: boolean;
}) {
  const { moderation: text } = stewardTexts[lang];
  const entries = [
    { to: '/moderering', label: text.queue },
    { to: '/moderering/flet', label: text.merge },
    { to: '/moderering/kilder', label: text.sources },
    { to: '/moderering/import', label: text.import },
    { to: '/moderering/log', label: text.log },
    ...(administers ? [{ to: '/moderering/roller', label: text.roles }] : []),
  ];
  return (
    <nav class="moderation-nav" aria-label={text.navigation}>
      <ul>
        {entries.map(({ to, label }) => (
          <li key={to}>
            <a href={stewardAddress(lang, to)} aria-current={to === here ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
