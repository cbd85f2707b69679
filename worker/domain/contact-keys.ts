/**
 * When two ways to reach somebody are the same: `+45 12 34 56 78` and `12345678`, `https://www.huset.dk/` and
 * `huset.dk`. Each becomes a key, and each key a token of the text index, so that who has it is found at once.
 */
import type { Contact } from '../../schema/initiative.ts';

/** What somebody typed so far; it need not be a whole address yet. */
export type TypedContact = { [K in 'website' | 'phone' | 'email']?: string | undefined };

export interface ContactKeys {
  /** The page itself, where it is more than the front page of a site. */
  page?: string;
  /** The site, where it is somebody's own. */
  site?: string;
  phone?: string;
  email?: string;
  /** The site that the address is of, where it is not a post office for everybody. */
  mailSite?: string;
}

/** Where everybody may have a page: the site says nothing, the page does. */
const SHARED_SITES = new Set(
  `facebook.com instagram.com linkedin.com twitter.com x.com tiktok.com youtube.com meetup.com linktr.ee
  google.com sites.google.com docs.google.com forms.gle wordpress.com blogspot.com wixsite.com weebly.com webnode.dk
  klub-modul.dk klubmodul.dk conventus.dk holdsport.dk foreninglet.dk memberlink.dk nemtilmeld.dk billetto.dk
  foreningsportalen.dk frivilligjob.dk boblberg.dk kultunaut.dk eventbrite.com eventbrite.dk
  kk.dk aarhus.dk aalborg.dk odense.dk borger.dk folkekirken.dk sogn.dk openstreetmap.org`.split(/\s+/),
);
/** Other names of the same site. */
const ALIASES: Record<string, string> = { 'fb.com': 'facebook.com', 'fb.me': 'facebook.com' };
const MUNICIPAL = /\.kommune\.dk$/;
/** Sites whose first label is the one who writes: `huset.wordpress.com`. */
const HOSTING =
  /\.(?:wordpress\.com|blogspot\.com|wixsite\.com|weebly\.com|webnode\.dk|klub-modul\.dk|klubmodul\.dk|foreninglet\.dk|holdsport\.dk|memberlink\.dk)$/;
const SUBSITES = /^(?:www\d?|m|mobil|da|da-dk|en|web)\./;

const POST_OFFICES = new Set(
  `gmail.com googlemail.com hotmail.com hotmail.dk outlook.com outlook.dk live.com live.dk msn.com yahoo.com yahoo.dk
  icloud.com me.com mac.com mail.dk mail.com proton.me protonmail.com protonmail.dk pm.me gmx.com gmx.de aol.com
  jubii.dk ofir.dk stofanet.dk tdcadsl.dk privat.dk post.tele.dk tdc.dk youmail.dk webspeed.dk fiberpost.dk
  get2net.dk mail.tele.dk email.dk post.dk city.dk telia.dk waoo.dk energimail.dk altibox.dk`.split(/\s+/),
);

export function contactKeys({ website, phone, email }: TypedContact): ContactKeys {
  const number = phone === undefined ? undefined : phoneKey(phone);
  return {
    ...websiteKeys(website),
    ...(number ? { phone: number } : {}),
    ...emailKeys(email),
  };
}

function websiteKeys(website: string | undefined): Pick<ContactKeys, 'page' | 'site'> {
  const url = website === undefined ? undefined : asUrl(website);
  if (!url) return {};
  const site = siteOf(url.hostname);
  const id = /^\/profile\.php$/.test(url.pathname) ? url.searchParams.get('id') : undefined;
  const path = decoded(url.pathname)
    .toLowerCase()
    .replace(/\/(?:(?:index|default|forside|home)(?:\.\w+)?)?\/*$/, '');
  const page = path
    ? `${site}${PROFILES.has(site) ? profileOf(path) : path}${id ? `?${id}` : ''}`
    : undefined;
  const isOwn = !SHARED_SITES.has(site) && !MUNICIPAL.test(`.${site}`);
  return { ...(page ? { page } : {}), ...(isOwn ? { site } : {}) };
}

/** Sites where what follows the name of a page is a part of it: `/huset/about`. */
const PROFILES = new Set(['facebook.com', 'instagram.com']);
const BEFORE_NAMES: ReadonlySet<string> = new Set(['groups', 'people', 'pages', 'events', 'p']);

function profileOf(path: string): string {
  const [, first = ''] = path.split('/');
  return BEFORE_NAMES.has(first) ? path : `/${first}`;
}

/** People leave out the `https://`, and type one letter after the other. */
function asUrl(text: string): URL | undefined {
  const trimmed = text.trim();
  const whole = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  return /^(?:[\p{L}\d-]+\.)+\p{L}{2,}$/u.test(url.hostname) || url.hostname.includes('xn--')
    ? url
    : undefined;
}

function siteOf(hostname: string): string {
  const bare = hostname.toLowerCase().replace(SUBSITES, '');
  const shared = bare.split('.').slice(-2).join('.');
  const site = SHARED_SITES.has(shared) && !HOSTING.test(bare) ? shared : bare;
  return ALIASES[site] ?? site;
}

/** Danish numbers by their eight digits; others with the code of their country. */
function phoneKey(phone: string): string | undefined {
  const digits = phone.replace(/[^\d+]/g, '').replace(/^00/, '+');
  const national = digits.replace(/^\+45/, '');
  return /^\d{8}$/.test(national) || /^\+\d{8,}$/.test(national) ? national : undefined;
}

function emailKeys(email: string | undefined): Pick<ContactKeys, 'email' | 'mailSite'> {
  const address = email?.trim().toLowerCase();
  const [, domain] = /^[^@\s]+@([^@\s]+\.[^@\s.]{2,})$/.exec(address ?? '') ?? [];
  if (!address || !domain) return {};
  const site = siteOf(domain);
  const isOwn = !POST_OFFICES.has(domain) && !SHARED_SITES.has(site) && !MUNICIPAL.test(`.${site}`);
  return { email: address, ...(isOwn ? { mailSite: site } : {}) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The tokens of the index that stand for a listing's public contacts; none of them can be read as such. */
export function contactTokens(contact: Contact): string[] {
  const keys = contactKeys(contact);
  return [...personalTokens(keys), ...siteTokens(keys)];
}

/** Of what one initiative has by itself: its page, its number, its address. */
export function personalTokens({ page, phone, email }: ContactKeys): string[] {
  return [
    ...(page ? [`u${digest(page)}`] : []),
    ...(phone ? [`q${digest(phone)}`] : []),
    ...(email ? [`e${digest(email)}`] : []),
  ];
}

/** Of its site, which all branches of a chain may share. */
export function siteTokens({ site, mailSite }: ContactKeys): string[] {
  return [...new Set([site, mailSite].filter((one) => one !== undefined))].map((one) => `w${digest(one)}`);
}

/** 53 bits (cyrb53), which the index takes as one word. What it finds is compared once more by the keys themselves. */
function digest(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36);
}
