/** Plain text as paragraphs; web addresses in it become links, and nothing else does. */
import { type Lang, spoken } from '../../text/lang.ts';
import { usePageSpeech } from '../layout/speech.ts';

const ADDRESS = /(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]])/g;

export function Prose({ text, lang: words }: { text: string; lang?: Lang }) {
  const { lang } = usePageSpeech();
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
  return (
    <div class="prose" {...spoken(words, lang)}>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{withLinks(paragraph.trim())}</p>
      ))}
    </div>
  );
}

function withLinks(text: string) {
  // With a capturing group, every second part is an address.
  return text.split(ADDRESS).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={part} rel="nofollow ugc">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
