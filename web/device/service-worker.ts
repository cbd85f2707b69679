/** The page's side of the service worker. Where there is none, or none may be, nothing is missing but the copies. */
import type { ToPage, ToWorker } from './messages.ts';

export function tell(message: ToWorker): void {
  void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage(message));
}

export function onMessage(heard: (message: ToPage) => void): void {
  navigator.serviceWorker?.addEventListener('message', ({ data }) => heard(data as ToPage));
  navigator.serviceWorker?.startMessages();
}

export async function register(): Promise<void> {
  if (!navigator.serviceWorker) return;
  const isNew = !navigator.serviceWorker.controller;
  try {
    await navigator.serviceWorker.register('/sw.js', { scope: '/' });
  } catch (reason) {
    console.info('Pages are not kept for later:', reason);
    return;
  }
  // This page came before the worker did: it has not been seen by it.
  if (isNew) tell({ say: 'opened', address: location.href, files: filesOfPage() });
}

function filesOfPage(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/build/'))
    .map(({ pathname }) => pathname);
}
