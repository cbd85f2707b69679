/** A letter as text and as HTML. Mail programs know no style sheets, so styles stand at their elements. */
import { renderToString } from 'preact-render-to-string';
import type { Letter, Part } from '../../web/text/mails/letter.ts';

interface Look {
  language: string;
  signature: string;
  /** Puts the address of the site before a path. */
  at: (path: string) => string;
}

const PLAIN = { margin: '0 0 16px' };
const QUOTE = { ...PLAIN, paddingLeft: '12px', borderLeft: '3px solid #827e6d', whiteSpace: 'pre-wrap' };
const CODE = { ...PLAIN, fontFamily: 'monospace', fontSize: '28px', letterSpacing: '2px' };
const BUTTON = {
  display: 'inline-block',
  padding: '12px 20px',
  borderRadius: '6px',
  background: '#2d6a3e',
  color: '#ffffff',
  textDecoration: 'none',
  fontWeight: '600',
};

export function drawHtml({ subject, parts }: Letter, look: Look): string {
  const body = {
    margin: '0',
    padding: '24px',
    fontFamily: 'system-ui, sans-serif',
    fontSize: '17px',
    lineHeight: '1.5',
  };
  return `<!doctype html>${renderToString(
    <html lang={look.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{oneLine(subject)}</title>
      </head>
      <body style={body}>
        <div style={{ maxWidth: '36em' }}>
          {parts.map((part) => htmlOf(part, look))}
          <p style={{ ...PLAIN, fontSize: '15px' }}>
            {look.signature}
            <br />
            <a href={look.at('/')}>{look.at('/')}</a>
          </p>
        </div>
      </body>
    </html>,
  )}`;
}

function htmlOf(part: Part, { at }: Look) {
  if (typeof part === 'string') return <p style={PLAIN}>{oneLine(part)}</p>;
  if ('code' in part) return <p style={CODE}>{part.code}</p>;
  if ('quote' in part) return <blockquote style={QUOTE}>{shown(part.quote)}</blockquote>;
  if ('links' in part) {
    return (
      <ul style={PLAIN}>
        {part.links.map(({ label, to }) => (
          <li key={to}>
            <a href={at(to)}>{oneLine(label)}</a>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <p style={PLAIN}>
      <a href={at(part.to)} style={BUTTON}>
        {part.button}
      </a>
    </p>
  );
}

export function drawText({ parts }: Letter, { at, signature }: Look): string {
  const drawn = parts.map((part) => {
    if (typeof part === 'string') return oneLine(part);
    if ('code' in part) return `    ${part.code}`;
    // Marked as a quotation, so that nobody's words can pass for ours.
    if ('quote' in part) return shown(part.quote).replace(/^/gm, '> ');
    if ('links' in part)
      return part.links.map(({ label, to }) => `- ${oneLine(label)}\n  ${at(to)}`).join('\n');
    return `${part.button}:\n${at(part.to)}`;
  });
  return `${[...drawn, `-- \n${signature}\n${at('/')}`].join('\n\n')}\n`;
}

/** Without what cannot be seen or turns the direction of what follows. */
function shown(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}

/** A name that somebody gave is no place to begin a new line. */
export function oneLine(text: string): string {
  return shown(text).replace(/\s+/g, ' ').trim();
}
