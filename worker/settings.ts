/** Bindings and variables, checked once for each request; every default is here. */
import { type Embedding, readEmbedding } from './domain/embedding.ts';

export interface Bindings {
  DB: D1Database;
  ASSETS: Pick<Fetcher, 'fetch'>;
  /** Absent where no own base map is used. */
  BASEMAP_FILES?: Pick<R2Bucket, 'get'>;
  /** Pictures that owners upload, and for a week the lists that moderators import. */
  PICTURES?: Pick<R2Bucket, 'get' | 'put' | 'delete'>;
  /** Absent where no mail can be sent. */
  MAIL?: SendEmail;
  /** The address that mails come from. */
  MAIL_FROM?: string;
  /** Signs forms and links and salts what is counted; at least 32 characters. It stands in no answer and in no log. */
  SECRET?: string;
  PUBLIC_URL?: string;
  BASEMAP?: string;
  CONTACT?: string;
  /** Whose pages may show widgets; empty: everybody's. */
  EMBED_ALLOWED?: string;
  GEOCODER?: string;
  GEOCODER_URL?: string;
  /** A secret: it stands in no answer and in no log. */
  GEOCODER_TOKEN?: string;
  HARVEST_TRUSTED?: string;
  HARVEST_DNS?: string;
}

export interface GeocoderSettings {
  /** `local`, `adressevaelger` or `gsearch`. */
  name: string;
  token: string;
  /** Without a slash at its end; undefined: where the service is known to be. */
  url?: string;
}

export interface HarvestSettings {
  /** Origins that are fetched from though they are not public, `http://127.0.0.1:8080`. */
  trusted: string[];
  /** Who is asked where a name leads. */
  dns: string;
}

export interface Settings {
  /** Without a slash at its end; undefined: the address of the request. */
  publicUrl?: string;
  /** Archives of the base map, the lowest first. */
  basemap: string[];
  /** Whom readers may write to: an e-mail address or a web address; undefined: the pages say where else to turn. */
  contact?: { href: string; label: string };
  geocoder: GeocoderSettings;
  harvest: HarvestSettings;
  embedding: Embedding;
  mailFrom: string;
  /** Undefined: nothing that has to be signed is offered. */
  secret?: string;
}

/** What is text among the bindings. */
type Variables = {
  [Name in keyof Bindings as NonNullable<Bindings[Name]> extends string ? Name : never]: Bindings[Name];
};

export function settings(env: Variables): Settings {
  const publicUrl = withoutSlash(env.PUBLIC_URL);
  const url = withoutSlash(env.GEOCODER_URL);
  const geocoder = {
    name: env.GEOCODER?.trim().toLowerCase() || 'local',
    token: env.GEOCODER_TOKEN?.trim() ?? '',
    ...(url ? { url } : {}),
  };
  const basemap = (env.BASEMAP || 'embedded-around,embedded')
    .split(',')
    .map((name) => name.trim().replace(/\.pmtiles$/, ''))
    .filter((name) => /^[a-z0-9-]+$/.test(name));
  const contact = contactOf(env.CONTACT?.trim() ?? '');
  const secret = env.SECRET?.trim() ?? '';
  return {
    ...(publicUrl ? { publicUrl } : {}),
    ...(contact ? { contact } : {}),
    ...(secret.length >= 32 ? { secret } : {}),
    mailFrom: env.MAIL_FROM?.trim() || 'rodskud@localhost',
    embedding: readEmbedding(env.EMBED_ALLOWED ?? ''),
    basemap,
    geocoder,
    harvest: {
      trusted: (env.HARVEST_TRUSTED ?? '').split(',').flatMap((one) => withoutSlash(one) || []),
      dns: env.HARVEST_DNS?.trim() || 'https://cloudflare-dns.com/dns-query',
    },
  };
}

function contactOf(text: string): Settings['contact'] {
  if (/^https?:\/\//i.test(text) && URL.canParse(text))
    return { href: text, label: text.replace(/^https?:\/\/|\/$/gi, '') };
  return /^[^\s@:/]+@[^\s@:/]+$/.test(text) ? { href: `mailto:${text}`, label: text } : undefined;
}

function withoutSlash(address: string | undefined): string | undefined {
  return address?.trim().replace(/\/+$/, '');
}
