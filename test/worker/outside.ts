/** The world outside (test/outside.ts), as a test in the worker reaches it. */
import { env } from 'cloudflare:workers';

export interface Saying {
  type: string;
  body: string;
  etag?: string;
}

export function there(name: string): string {
  return `${env.HARVEST_TRUSTED}/${name}`;
}

export async function say(name: string, saying: Saying): Promise<void> {
  const response = await fetch(there(name.split('?', 1)[0] ?? ''), {
    method: 'PUT',
    body: JSON.stringify({ ...saying, name }),
  });
  await response.body?.cancel();
}

/** What it was asked for since this was asked last, and by whom. */
export async function asked(): Promise<string[]> {
  return (await fetch(there('asked'))).json();
}
