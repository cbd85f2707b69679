/** The site behind a door that can pass for a later version of it, and for one that is slow or broken. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Door {
  url: string;
  /** From now on the service worker is one of another build. */
  deploy(version: string): void;
  /** Whoever asks waits so long. */
  delay(ms: number): void;
  /** Whoever asks is hung up on, and whoever still waits. */
  break(): void;
  close(): Promise<void>;
}

export async function openDoor(site: string): Promise<Door> {
  let version: string | undefined;
  let delayMs = 0;
  let broken = false;
  const server = createServer(async (request, response) => {
    if (broken) return request.socket.destroy();
    await new Promise((later) => setTimeout(later, delayMs));
    const answer = await fetch(site + request.url, { redirect: 'manual' });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const headers = Object.fromEntries(
      [...answer.headers].filter(
        ([name]) => !/^(content-encoding|content-length|transfer-encoding|connection)$/.test(name),
      ),
    );
    response.writeHead(answer.status, headers);
    if (request.url !== '/sw.js' || !version) return response.end(bytes);
    return response.end(bytes.toString().replaceAll(/(version:[`"'])[0-9a-f]{8}/g, `$1${version}`));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    deploy(next) {
      version = next;
    },
    delay(ms) {
      delayMs = ms;
    },
    break() {
      broken = true;
      server.closeAllConnections();
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
