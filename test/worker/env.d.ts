declare namespace Cloudflare {
  interface Env {
    DB: D1Database;
    ASSETS: Fetcher;
    BASEMAP_FILES: R2Bucket;
    PICTURES: R2Bucket;
    HARVEST_TRUSTED: string;
    HARVEST_DNS: string;
    MIGRATIONS: import('cloudflare:test').D1Migration[];
  }
  interface GlobalProps {
    mainModule: typeof import('../../worker/index.ts');
  }
}

declare module '*.toml?raw' {
  const text: string;
  export default text;
}
