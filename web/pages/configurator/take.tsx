/** What is copied: code, addresses, words for two pages, and a code to scan. */
import { municipalityTitle } from '../../../schema/municipality.ts';
import { elementSnippet, iframeSnippet, oembedAddress, pageOf } from '../../state/snippets.ts';
import type { ConfiguratorText } from '../../text/configurator.ts';
import { stewardAddress } from '../../text/stewards/lang.ts';
import type { ConfiguratorProps } from '../configurator.tsx';
import { QrCode } from '../initiative/qr.tsx';
import { posterCodeAddress, posterPath } from './address.ts';

export function Take(props: ConfiguratorProps & { words: ConfiguratorText }) {
  const { lang, origin, widget, remembers, municipality, words } = props;
  const link = origin + pageOf(widget, municipality);
  const title = words.frameName(municipality ? municipalityTitle(municipality) : undefined);
  const known = municipality ? { municipality } : {};
  const texts: { id: string; label: string; hint?: string; text: string; rows?: number }[] = [
    {
      id: 'kode-element',
      label: words.element,
      hint: words.elementHint,
      text: elementSnippet(origin, widget, { link: title, title }, { remembers, ...known }),
      rows: 5,
    },
    {
      id: 'kode-iframe',
      label: words.iframe,
      hint: words.iframeHint,
      text: iframeSnippet(origin, widget, { title }),
      rows: 4,
    },
    {
      id: 'kode-oembed',
      label: words.oembed,
      hint: words.oembedHint,
      text: oembedAddress(origin, link, 'json'),
    },
    { id: 'kode-link', label: words.link, text: link },
    { id: 'til-tilgaengelighed', label: words.accessibility, text: words.accessibilityText(origin), rows: 6 },
    { id: 'til-privatliv', label: words.privacy, text: words.privacyText(origin), rows: 6 },
  ];
  return (
    <section class="configurator-take" id="tag-med" aria-labelledby="tag-det-med" tabIndex={-1}>
      <h2 id="tag-det-med">{words.take}</h2>
      {texts.map((one) => (
        <Copied key={one.id} {...one} words={words} />
      ))}
      <div id="kode-qr" data-live class="configurator-code">
        <h3>{words.code}</h3>
        <QrCode address={link} label={words.codeOf} />
        <ul class="configurator-files">
          <li>
            <a href={stewardAddress(lang, posterPath(widget))}>{words.poster}</a>
          </li>
          <li>
            <a href={posterCodeAddress(lang, widget)} download="qr.svg">
              {words.download}
            </a>
          </li>
        </ul>
      </div>
    </section>
  );
}

interface CopiedProps {
  id: string;
  label: string;
  hint?: string;
  text: string;
  rows?: number;
  words: ConfiguratorText;
}

function Copied({ id, label, hint, text, rows = 2, words }: CopiedProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        data-live
        class="input configurator-text"
        rows={rows}
        readOnly
        spellcheck={false}
        aria-describedby={hint && `${id}-hint`}
      >
        {text}
      </textarea>
      <p class="actions needs-script">
        <button type="button" class="button" data-copies={id} aria-label={`${words.copy}: ${label}`}>
          {words.copy}
        </button>
      </p>
    </div>
  );
}
