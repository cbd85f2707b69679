/** Bindings and variables, checked once for each request; every default is here. */
export interface Bindings {
  DB: D1Database;
  ASSETS: Pick<Fetcher, 'fetch'>;
  /** Absent where no own base map is used. */
  BASEMAP_FILES?: Pick<R2Bucket, 'get'>;
  PUBLIC_URL?: string;
  BASEMAP?: string;
}

export interface Settings {
  /** Without a slash at its end; undefined: the address of the request. */
  publicUrl?: string;
  /** Archives of the base map, the lowest first. */
  basemap: string[];
}

export function settings(env: Pick<Bindings, 'PUBLIC_URL' | 'BASEMAP'>): Settings {
  const publicUrl = env.PUBLIC_URL?.replace(/\/+$/, '');
  const basemap = (env.BASEMAP || 'embedded-around,embedded')
    .split(',')
    .map((name) => name.trim().replace(/\.pmtiles$/, ''))
    .filter((name) => /^[a-z0-9-]+$/.test(name));
  return { ...(publicUrl ? { publicUrl } : {}), basemap };
}
