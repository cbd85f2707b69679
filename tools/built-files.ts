/** Which built files the service worker keeps, from the manifest of the build. Runs when the site is built. */
import { createHash } from 'node:crypto';

/** An entry of Vite's manifest. */
export interface BuiltFile {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
  assets?: string[];
}

const MAP = 'web/map/start.ts';
/** Of one page that nobody needs on the way. */
const GUIDE = 'web/style/style-guide.css';

/**
 * Addresses from the root. `files`: all but the map, whose half a megabyte is only kept once a map was looked at.
 * `others`: what every page needs beside the files of the manifest.
 */
export function offlineFiles(
  manifest: Record<string, BuiltFile>,
  others: string[] = [],
): {
  version: string;
  files: string[];
  map: string[];
} {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry && key !== GUIDE);
  const files = [...reachedFrom(entries, manifest, new Set([MAP])), ...others];
  const all = reachedFrom([MAP], manifest, new Set());
  const map = all.filter((file) => !files.includes(file));
  const version = createHash('sha256')
    .update(JSON.stringify([files, map]))
    .digest('hex')
    .slice(0, 8);
  return { version, files, map };
}

function reachedFrom(keys: string[], manifest: Record<string, BuiltFile>, seen: Set<string>): string[] {
  return keys.flatMap((key) => {
    const built = manifest[key];
    if (!built || seen.has(key)) return [];
    seen.add(key);
    const { file, css = [], assets = [], imports = [], dynamicImports = [] } = built;
    const own = [file, ...css, ...assets].map((name) => `/${name}`);
    return [...own, ...reachedFrom([...imports, ...dynamicImports], manifest, seen)];
  });
}
