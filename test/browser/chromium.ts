/** Where a Chromium comes from: the npm registry on Linux, what is installed elsewhere, or what CHROMIUM names. */
import { existsSync, readFileSync } from 'node:fs';
import type { LaunchOptions } from 'playwright-core';

export async function chromiumHere(webgl: boolean): Promise<LaunchOptions> {
  if (process.env.CHROMIUM) return { executablePath: process.env.CHROMIUM };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  // A bare machine lacks the libraries that a browser wants; the package has them, and unpacks them when it believes
  // itself on the platform it was made for.
  if (!hasBrowserLibraries()) process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  sparticuz.setGraphicsMode = webgl;
  return { executablePath: await sparticuz.executablePath() };
}

function hasBrowserLibraries(): boolean {
  const cache = '/etc/ld.so.cache';
  return existsSync(cache) && readFileSync(cache).includes('libnss3.so');
}
