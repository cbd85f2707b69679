/**
 * The service worker: what somebody has looked at is there again without a network. Everything of it is a copy; where
 * it fails or is refused, the site is what it is without it.
 */
import type { ToPage, ToWorker } from '../device/messages.ts';
import { LANGS } from '../text/lang.ts';
import {
  chunksNamedIn,
  filesNamedIn,
  ICON,
  isFresh,
  isFront,
  KEPT_HEADER,
  type Kind,
  kindOf,
  OLD_FILE_MAX_BYTES,
  PATIENCE_MS,
  rootOf,
} from './policy.ts';
import { forget, keep, kept, SHELVES } from './shelves.ts';

declare const self: ServiceWorkerGlobalScope;

/** Written in by the build (vite.config.ts). `files`: what every page needs; `map`: what is kept once a map was seen. */
declare const BUILD: { version: string; files: string[]; map: string[] };

const SHELL = `rodskud-shell-${BUILD.version}`;
/** Danish has no prefix. */
const PREFIXED = LANGS.filter((lang) => lang !== 'da');
const ROOTS = ['', ...PREFIXED.map((lang) => `/${lang}`)];

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});

/** Open pages go on with the files they have, which `prune` leaves alone: so a new worker need not wait for them. */
async function install(): Promise<void> {
  const files = await caches.open(SHELVES.file);
  await Promise.all(BUILD.files.map(async (file) => (await files.match(file)) || files.add(file)));
  const shell = await caches.open(SHELL);
  for (const address of ROOTS.flatMap((root) => [`${root}/offline`, `${root}/gemte`])) {
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${address} answers ${response.status}`);
    // Without a moment of its own: it is a frame, and nothing in it grows old.
    await shell.put(address, response);
  }
  await keep('ground', 'ground', ICON, await fetch(ICON));
  await self.skipWaiting();
}

self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

async function activate(): Promise<void> {
  const ours = new Set<string>([SHELL, ...Object.values(SHELVES)]);
  const old = (await caches.keys()).filter((name) => name.startsWith('rodskud-') && !ours.has(name));
  await Promise.all(old.map((name) => caches.delete(name)));
  await prune();
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

/** Files of earlier builds stay as long as a page that is kept needs them. */
async function prune(): Promise<void> {
  const ours = new Set([...BUILD.files, ...BUILD.map]);
  const needed = new Set<string>();
  for (const name of [SHELVES.page, SHELVES.saved]) {
    const pages = await caches.open(name);
    for (const request of await pages.keys()) {
      const html = await (await pages.match(request))?.text();
      for (const file of filesNamedIn(html ?? '')) needed.add(file);
    }
  }
  // A set that grows is walked to its end: a script names scripts that name others.
  for (const file of needed) {
    const script = ours.has(file) ? undefined : await (await kept(SHELVES.file, file))?.blob();
    if (!script) continue;
    if (script.size > OLD_FILE_MAX_BYTES) needed.delete(file);
    else for (const chunk of chunksNamedIn(await script.text())) needed.add(chunk);
  }
  const files = await caches.open(SHELVES.file);
  for (const request of await files.keys()) {
    const { pathname } = new URL(request.url);
    if (!ours.has(pathname) && !needed.has(pathname)) await files.delete(request);
  }
}

self.addEventListener('fetch', (event) => {
  const kind = kindOf(event.request, self.location.origin);
  if (kind === 'page') event.respondWith(page(event));
  else if (kind === 'list') event.respondWith(list(event));
  else if (kind) event.respondWith(fromShelf(event, kind));
});

async function page(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  const { pathname } = new URL(url);
  const answered = fromNetwork(event, async (response) => {
    // What is gone from the directory goes from the device.
    if (response.status === 404 || response.status === 410) return forget(url);
    await keep((await kept(SHELVES.saved, url)) ? 'saved' : 'page', 'page', url, response);
  });
  const response = await inTime(answered, async () => {
    const here = (await kept(SHELVES.saved, url)) ?? (await kept(SHELVES.page, url));
    if (here || !isFront(pathname, PREFIXED)) return here ?? kept(SHELL, url);
    return kept(SHELVES.page, pathname, { ignoreSearch: true });
  });
  return response ?? (await kept(SHELL, `${rootOf(pathname, PREFIXED)}/offline`)) ?? Response.error();
}

async function list(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  const answered = fromNetwork(event, (response) => keep('list', 'list', url, response));
  const response = await inTime(answered, () => kept(SHELVES.list, url));
  const client = await self.clients.get(event.clientId);
  const message: ToPage = { listFrom: response?.headers.get(KEPT_HEADER) ?? null };
  if (response) client?.postMessage(message);
  return response ?? Response.error();
}

function fromShelf(event: FetchEvent, kind: Exclude<Kind, 'page' | 'list'>): Promise<Response> {
  const { url } = event.request;
  const here = kept(SHELVES[kind], url);
  const answered = here.then((copy) => {
    const isGood = copy && (kind === 'file' || isFresh(copy.headers.get(KEPT_HEADER), Date.now()));
    return isGood ? copy : fetch(event.request);
  });
  event.waitUntil(
    answered.then(async (response) => {
      const copy = response.clone();
      if (response !== (await here)) await keep(kind, kind, url, copy);
    }, ignored),
  );
  return answered.catch(async () => (await here) ?? Response.error());
}

/** The answer goes to the page at once; its copy is kept beside that, even of one that came too late to be shown. */
function fromNetwork(event: FetchEvent, put: (copy: Response) => Promise<void>): Promise<Response> {
  const asked = async (): Promise<Response> => (await event.preloadResponse) ?? fetch(event.request);
  const answered = asked();
  event.waitUntil(answered.then((response) => put(response.clone()), ignored));
  return answered;
}

/** Without a network there is nothing to keep, and who asked is told elsewhere. */
function ignored(): void {}

/** What is kept, once the network has failed or is late; a late network is waited for where nothing is kept. */
async function inTime(
  answered: Promise<Response>,
  otherwise: () => Promise<Response | undefined>,
): Promise<Response | undefined> {
  const unanswered = answered.catch(() => undefined);
  const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE_MS));
  return (await Promise.race([unanswered, late])) ?? (await otherwise()) ?? unanswered;
}

self.addEventListener('message', (event) => {
  event.waitUntil(hear(event.data as ToWorker));
});

async function hear(message: ToWorker): Promise<void> {
  const { origin } = self.location;
  const address = new URL(message.address, origin).href;
  if (kindOf({ method: 'GET', url: address, mode: 'navigate' }, origin) !== 'page') return;
  if (message.say === 'forget') {
    await forget(address);
  } else if (message.say === 'keep') {
    if (!(await kept(SHELVES.saved, address))) await fetchToKeep('saved', address);
  } else {
    if (!(await kept(SHELVES.page, address))) await fetchToKeep('page', address);
    await keepFiles(message.files);
  }
}

/** `force-cache`: what the browser has got already is not asked for again. */
async function fetchToKeep(shelf: 'page' | 'saved', address: string): Promise<void> {
  const response = await fetch(address, { cache: 'force-cache' }).catch(() => undefined);
  if (!response) return;
  await keepFiles(filesNamedIn(await response.clone().text()));
  await keep(shelf, 'page', address, response);
}

async function keepFiles(files: string[]): Promise<void> {
  const wanted = files.some((file) => BUILD.map.includes(file)) ? [...files, ...BUILD.map] : files;
  for (const file of wanted.filter((path) => path.startsWith('/build/'))) {
    if (await kept(SHELVES.file, file)) continue;
    const response = await fetch(file).catch(() => undefined);
    if (response) await keep('file', 'file', file, response);
  }
}
