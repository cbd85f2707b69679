/**
 * The world outside, as a real server on this machine: sources that are slow, that lie and that break off, and a service
 * that knows names. A test tells it what to say (`PUT`); what nobody told it to say, it does by its name.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

interface Saying {
  type: string;
  body: string;
  etag?: string;
}

/** Where names lead that a test may ask for. */
const NAMES: Record<string, string[]> = {
  'public.example.dk': ['93.184.216.34'],
  'inward.example.dk': ['10.0.0.7'],
  'half-inward.example.dk': ['93.184.216.34', '::1'],
  'metadata.example.dk': ['169.254.169.254'],
};

type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

const csv = { 'Content-Type': 'text/csv' };

const PRANKS: Record<string, Answer> = {
  /** A line every now and then, for ever. */
  slow(_, response) {
    response.writeHead(200, csv).write('navn;resumé\n');
    const timer = setInterval(() => response.write('Kor;Vi synger\n'), 20);
    response.on('close', () => clearInterval(timer));
  },
  /** Never says a word. */
  silent() {},
  /** Promises more than it gives. */
  short(_, response) {
    response.writeHead(200, { ...csv, 'Content-Length': '1000000' });
    response.write('navn;resumé\nKor;Vi synger\n', () => response.destroy());
  },
  /** Breaks off in the middle of a chunk. */
  dies(_, response) {
    response.writeHead(200, csv);
    response.write('navn;resumé\nKor;Vi synger\n', () => setTimeout(() => response.destroy(), 20));
  },
  /** Says it is small, in the only way that reaches a reader: not at all. */
  endless(_, response) {
    response.writeHead(200, csv);
    const line = `${'x'.repeat(65_535)}\n`;
    const more = () => {
      while (!response.destroyed && response.write(line));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  },
  /** A few kilobytes that are fifty megabytes. */
  bomb(_, response) {
    const packed = gzipSync(Buffer.alloc(50_000_000, 'a'));
    response.writeHead(200, { ...csv, 'Content-Encoding': 'gzip' }).end(packed);
  },
  html(_, response) {
    response.writeHead(200, csv).end('<!doctype html><title>Log ind</title><p>navn;resumé</p>');
  },
  away(_, response) {
    response.writeHead(503).end('Vi er straks tilbage');
  },
  /** `/redirect?to=…` */
  redirect(_, response, url) {
    response.writeHead(302, { Location: url.searchParams.get('to') ?? '' }).end();
  },
  loop(_, response, url) {
    const n = Number(url.searchParams.get('n') ?? 0);
    response.writeHead(302, { Location: `/loop?n=${n + 1}` }).end();
  },
  dns(_, response, url) {
    const type = Number(url.searchParams.get('type'));
    const wanted = type === 28 ? /:/ : /^[\d.]+$/;
    const found = (NAMES[url.searchParams.get('name') ?? ''] ?? []).filter((data) => wanted.test(data));
    const body = { Status: 0, Answer: found.map((data) => ({ type, data })) };
    response.writeHead(200, { 'Content-Type': 'application/dns-json' }).end(JSON.stringify(body));
  },
};

/** The bindings that lead to it. */
export async function startOutside(): Promise<{ HARVEST_TRUSTED: string; HARVEST_DNS: string }> {
  const said = new Map<string, Saying>();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://outside');
    const name = url.pathname.slice(1);
    if (request.method === 'PUT') {
      let body = '';
      for await (const part of request) body += part;
      const { name: path, ...saying } = JSON.parse(body) as Saying & { name: string };
      said.set(path, saying);
      response.writeHead(204).end();
      return;
    }
    if (name === 'asked') {
      response.end(JSON.stringify(asked.splice(0)));
      return;
    }
    asked.push(`${url.pathname}${url.search} ${request.headers['user-agent']}`);
    const saying = said.get(`${name}${url.search}`) ?? said.get(name);
    if (!saying) {
      const prank = PRANKS[name];
      if (prank) prank(request, response, url);
      else response.writeHead(404).end();
      return;
    }
    const headers = { 'Content-Type': saying.type, ...(saying.etag ? { ETag: saying.etag } : {}) };
    const same = saying.etag !== undefined && request.headers['if-none-match'] === saying.etag;
    response.writeHead(same ? 304 : 200, headers).end(same ? undefined : saying.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // It goes when the tests go.
  server.unref();
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return { HARVEST_TRUSTED: origin, HARVEST_DNS: `${origin}/dns` };
}
