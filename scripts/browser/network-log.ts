import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** One attempt to reach a host, whether it was let through or not. */
interface NetworkAttempt {
  readonly method: string;
  /** `host:port`, or `host` for the scheme's own port. */
  readonly host: string;
  /** Path and query; empty for https and wss, which a proxy cannot see into. */
  readonly path: string;
  /** What the browser says asked for it: `origin` or `referer` header, or empty. */
  readonly from: string;
}

/** A recording proxy. Only loopback is ever reached: everything else is recorded and refused. */
export interface NetworkLog {
  /** `host:port` for the browser's proxy setting. */
  readonly proxy: string;
  /** All attempts so far, oldest first. */
  attempts(): readonly NetworkAttempt[];
  close(): Promise<void>;
}

/** Starts the proxy on a free loopback port. */
export async function startNetworkLog(): Promise<NetworkLog> {
  const attempts: NetworkAttempt[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer((incoming, response) => {
    const url = parse(incoming.url ?? '');
    attempts.push(attemptOf(incoming, url.host, url.pathname + url.search));
    if (isLoopback(url.hostname)) passOn(url, incoming, response);
    else response.writeHead(502).end();
  });
  // https, wss and ws all ask for a tunnel.
  server.on('connect', (incoming: IncomingMessage, socket: Socket, head: Buffer) => {
    const host = incoming.url ?? '';
    attempts.push(attemptOf(incoming, host, ''));
    const { hostname, port } = parse(`http://${host}`);
    if (isLoopback(hostname)) tunnel(hostname, Number(port || 80), socket, head);
    else socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const port = await listen(server);
  return {
    proxy: `127.0.0.1:${port}`,
    attempts: () => [...attempts],
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
    });
  });
}

function attemptOf(incoming: IncomingMessage, host: string, path: string): NetworkAttempt {
  const { origin, referer } = incoming.headers;
  return { method: incoming.method ?? '', host, path, from: origin ?? referer ?? '' };
}

/** An address nobody can parse is nobody's: it is recorded as such and refused. */
function parse(address: string): URL {
  return URL.canParse(address) ? new URL(address) : new URL('http://unknown.invalid');
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

function passOn(url: URL, incoming: IncomingMessage, response: ServerResponse): void {
  const onward = request(
    url,
    { method: incoming.method ?? 'GET', headers: incoming.headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.once('error', () => response.writeHead(502).end());
  incoming.pipe(onward);
}

function tunnel(hostname: string, port: number, socket: Socket, head: Buffer): void {
  const onward = connect(port, hostname, () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  onward.once('error', () => socket.destroy());
  socket.once('error', () => onward.destroy());
}
