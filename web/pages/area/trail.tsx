import { usePageSpeech } from '../layout/speech.ts';

export interface Step {
  name: string;
  href: string;
}

/** Where the page lies; its last step is the page itself. */
export function Trail({ steps }: { steps: Step[] }) {
  const { text } = usePageSpeech();
  return (
    <nav class="trail" aria-label={text.listPage.trail}>
      <ol>
        {steps.map(({ name, href }, i) => (
          <li key={href}>
            {i < steps.length - 1 ? <a href={href}>{name}</a> : <span aria-current="page">{name}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
