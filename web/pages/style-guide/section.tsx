import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  words: { title: string; text?: string };
  children: ComponentChildren;
}

export function Section({ id, words: { title, text }, children }: Props) {
  return (
    <section class="guide-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text && <p>{text}</p>}
      {children}
    </section>
  );
}
