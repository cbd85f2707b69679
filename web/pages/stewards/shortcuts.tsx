import { stewardTexts } from '../../text/stewards/index.ts';
import { type StewardLang, stewardAddress } from '../../text/stewards/lang.ts';

/** Single keys that move the focus (web/stewards/shortcuts.ts), for who has not turned them off (WCAG 2.1.4). */
export function Shortcuts({ lang, shown }: { lang: StewardLang; shown: boolean }) {
  const { shortcuts: text } = stewardTexts[lang].moderation;
  if (!shown) return null;
  return (
    <details class="shortcuts needs-script" data-behaviour="shortcuts">
      <summary data-key="?">{text.title}</summary>
      <dl>
        {text.list.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={stewardAddress(lang, '/konto')}>{text.off}</a>
      </p>
    </details>
  );
}
