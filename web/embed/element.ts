/**
 * `<rodskud-kort>`: a widget of ours on a page of somebody else, in a frame that keeps both apart. It reads its own attributes
 * and, where `husk` allows it, its own part of the address; nothing else of the page around it.
 *
 * The frame is in a shadow root: no style of the page reaches it, and what stands between the tags is left as it is. That is
 * shown until the widget has answered, so a blocked script or frame leaves the page as its editor wrote it. No style is
 * written into markup: a page whose policy allows no inline style can have the widget.
 */
import { REFERRER, SANDBOX } from './frame.ts';
import { type FromHost, readFromWidget, written } from './messages.ts';

const NAME = 'rodskud-kort';
const HOME = new URL(import.meta.url).origin;

const DANISH = 'Lokale initiativer: kort og liste';
const TITLES = new Map([
  ['en', 'Local initiatives: map and list'],
  ['de', 'Lokale Initiativen: Karte und Liste'],
  ['uk', 'Місцеві ініціативи: мапа й список'],
  ['ar', 'مبادرات محلية: خريطة وقائمة'],
]);

/** Attributes that mean something to HTML or to this element; all others are for the widget, which says what it does not know. */
const NOT_FOR_WIDGET =
  /^(titel|husk|id|class|style|slot|part|role|lang|dir|title|hidden|tabindex|inert|translate|nonce|is|on.*|item.*)$/;
/** Other marks are in names that frameworks add. */
const FOR_WIDGET = /^([a-z]+|paa-.*|vis-.*)$/;

/** Before the widget has said how high it is. */
const FIRST_HEIGHT = 150;

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host{display:block;position:relative}:host([hidden]){display:none}slot{display:block}' +
    'iframe{display:block;width:100%;border:0}slot~iframe{position:absolute;top:0;visibility:hidden}',
);

/** Those on the page: a key of the address belongs to the first that asks for it. */
const all = new Set<Kort>();

class Kort extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });
  #fallback = document.createElement('slot');
  #frame: HTMLIFrameElement | undefined;
  #height = FIRST_HEIGHT;
  /** It was told what the address says and has not heard it yet: what it says first is how it was before. */
  #isTold = false;
  #changes = new MutationObserver(() => this.#draw());
  #gone = new AbortController();

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(this.#fallback);
  }

  connectedCallback(): void {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    addEventListener('message', (event) => this.#hear(event), { signal });
    addEventListener('hashchange', () => this.#recall(), { signal });
    this.#changes.observe(this, { attributes: true });
    all.add(this);
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#gone.abort();
    this.#changes.disconnect();
    all.delete(this);
    this.#frame = undefined;
    this.#root.replaceChildren(this.#fallback);
  }

  /** A new frame for a new address: another address for an old one would be a step in the history of the page. */
  #draw(): void {
    const lang = this.getAttribute('sprog') ?? '';
    const told = [...this.attributes].filter(
      ({ name }) => FOR_WIDGET.test(name) && !NOT_FOR_WIDGET.test(name),
    );
    const address = new URL('/embed', HOME);
    for (const { name, value } of told) address.searchParams.set(name, value);
    if (this.#frame?.src !== address.href) {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', SANDBOX);
      frame.referrerPolicy = REFERRER;
      // Before the address, or it would be fetched at once.
      frame.loading = 'lazy';
      frame.src = address.href;
      let isFirst = true;
      frame.onload = () => {
        this.#say({ type: 'hello', remembers: this.#ownKey() !== undefined });
        this.#isTold = isFirst && this.#recall();
        // A page that was opened inside begins at its top, which may lie above what is seen.
        if (!isFirst && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
        isFirst = false;
      };
      this.#frame?.remove();
      this.#frame = frame;
      this.#root.append(frame);
    }
    this.#frame.title = this.getAttribute('titel') || (TITLES.get(lang) ?? DANISH);
    this.#measure();
  }

  #measure(): void {
    const chosen = Number.parseInt(this.getAttribute('hoejde') ?? '', 10);
    const height = `${chosen >= 200 && chosen <= 2000 ? chosen : this.#height}px`;
    this.#fallback.style.minHeight = height;
    if (this.#frame) this.#frame.style.height = height;
  }

  #say(message: FromHost): void {
    this.#frame?.contentWindow?.postMessage(written(message), HOME);
  }

  #hear({ origin, source, data }: MessageEvent): void {
    if (origin !== HOME || source !== this.#frame?.contentWindow) return;
    const message = readFromWidget(data);
    if (message?.type === 'height') {
      this.#height = message.height;
      this.#fallback.remove();
      this.#measure();
    }
    const key = this.#ownKey();
    if (message?.type !== 'state' || !key) return;
    if (!this.#isTold) remember(key, message.state);
    this.#isTold = false;
  }

  /** Tells the widget what the address says of it; false where that is nothing. */
  #recall(): boolean {
    const key = this.#ownKey();
    const state = key && new URLSearchParams(location.hash.slice(1)).get(key);
    if (typeof state !== 'string') return false;
    this.#say({ type: 'state', state });
    return true;
  }

  #ownKey(): string | undefined {
    const key = this.#key;
    return key && [...all].find((one) => one.#key === key) === this ? key : undefined;
  }

  get #key(): string | undefined {
    const key = this.getAttribute('husk') ?? undefined;
    return key === undefined || /^[\w-]+$/.test(key) ? key : 'rodskud';
  }
}

/** Leaves the rest of the hash as it is. */
function remember(key: string, state: string): void {
  const url = new URL(location.href);
  const parts = url.hash ? url.hash.slice(1).split('&') : [];
  const rest = parts.filter((part) => !part.startsWith(`${key}=`));
  url.hash = [...rest, ...(state ? [`${key}=${encodeURIComponent(state)}`] : [])].join('&');
  if (url.href === location.href) return;
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Browsers refuse it when it comes too often: then this once it is not remembered.
  }
}

// Where the script is there twice, whatever its version, the first one stays.
if (!customElements.get(NAME)) customElements.define(NAME, Kort);
