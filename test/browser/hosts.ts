/** Pages of somebody else, each on an origin of its own: what editors make of a widget. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
  html: string;
  headers?: Record<string, string>;
}

export interface Hosts {
  /** Of this page, on a site of that name. */
  at(name: `${string}.test`, path: string): string;
  stop(): Promise<void>;
}

/** Every name that ends in `.test` leads to this machine: `launch` tells the browser. */
export async function startHosts(pages: Record<string, HostPage>): Promise<Hosts> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '', 'http://any.test').pathname];
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    at: (name, path) => `http://${name}:${port}${path}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
