import { stewardTexts } from '../../../text/stewards/index.ts';
import { type StewardLang, stewardAddress } from '../../../text/stewards/lang.ts';

/** Before anything of it is on the list. */
export function Forget({ lang, path }: { lang: StewardLang; path: string }) {
  const { importing: text } = stewardTexts[lang];
  return (
    <form method="post" action={stewardAddress(lang, path)}>
      <button class="button button-warn" type="submit" name="handling" value="glem">
        {text.forget}
      </button>
    </form>
  );
}
