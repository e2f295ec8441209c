import { createServer, request, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type NetworkLog, startNetworkLog } from '@/scripts/browser';

let log: NetworkLog;
let site: Server | undefined;

afterEach(async () => {
  site?.closeAllConnections();
  site?.close();
  await log.close();
});

test('a request to a loopback page is recorded and passed on', async () => {
  log = await startNetworkLog();
  const host = await serve('hello');
  const answer = await throughProxy(`http://${host}/page?x=1`, { referer: 'http://from.example/' });
  expect(answer).toEqual({ status: 200, body: 'hello' });
  expect(log.attempts()).toEqual([
    { method: 'GET', host, path: '/page?x=1', from: 'http://from.example/' },
  ]);
});

test('a request to any other host is recorded and refused', async () => {
  log = await startNetworkLog();
  const answer = await throughProxy('http://out.example/track?draft=secret', {});
  expect(answer.status).toBe(502);
  expect(log.attempts()).toEqual([
    { method: 'GET', host: 'out.example', path: '/track?draft=secret', from: '' },
  ]);
});

test('a tunnel, as https and wss ask for, is recorded and refused', async () => {
  log = await startNetworkLog();
  const answer = await tunnelTo('out.example:443');
  expect(answer).toContain('502');
  expect(log.attempts()).toEqual([
    { method: 'CONNECT', host: 'out.example:443', path: '', from: '' },
  ]);
});

test('an address that cannot be parsed is refused', async () => {
  log = await startNetworkLog();
  expect(await tunnelTo('x127.0.0.1:80')).toContain('502');
});

function serve(body: string): Promise<string> {
  const server = createServer((_, response) => response.end(body));
  site = server;
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(`127.0.0.1:${address.port}`);
    });
  });
}

function throughProxy(
  url: string,
  headers: Record<string, string>,
): Promise<{ readonly status: number | undefined; readonly body: string }> {
  const { hostname, port } = new URL(`http://${log.proxy}`);
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path: url, headers: { ...headers, host: new URL(url).host } };
    request(options, (response) => {
      let body = '';
      response.on('data', (piece) => {
        body += String(piece);
      });
      response.once('end', () => resolve({ status: response.statusCode, body }));
    })
      .once('error', reject)
      .end();
  });
}

function tunnelTo(host: string): Promise<string> {
  const { hostname, port } = new URL(`http://${log.proxy}`);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`CONNECT ${host} HTTP/1.1\r\nhost: ${host}\r\n\r\n`);
    });
    socket.once('data', (piece) => resolve(String(piece)));
    socket.once('error', reject);
  });
}
