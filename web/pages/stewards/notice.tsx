import type { ComponentChildren } from 'preact';

/** What was just done, or what has happened meanwhile: read aloud when the page comes. */
export function Notice({ kind = 'done', children }: { kind?: 'done' | 'late'; children: ComponentChildren }) {
  return (
    <div
      class={kind === 'late' ? 'notice' : 'told'}
      role={kind === 'late' ? 'alert' : 'status'}
      tabIndex={-1}
      data-behaviour="focus"
    >
      {children}
    </div>
  );
}
