import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { extname, join } from 'node:path';
import { generate } from 'selfsigned';
import { SITE_PAGES } from '../../scripts/build';

/** Which look-alike stands in for which host. */
const HOSTS: Readonly<Record<string, string>> = {
  'bsky.app': 'bluesky',
  'elk.zone': 'elk',
  'feddit.uk': 'any-site',
  'mastodon.social': 'mastodon',
  'old.reddit.com': 'old-reddit',
  'phanpy.social': 'phanpy',
  'social.example': 'mastodon',
  'www.facebook.com': 'facebook',
  'www.instagram.com': 'instagram',
  'www.linkedin.com': 'linkedin',
  'www.reddit.com': 'reddit',
  'www.threads.com': 'threads',
  'www.tiktok.com': 'tiktok',
  'www.youtube.com': 'youtube',
  'x.com': 'x',
};

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

const POLICY = "default-src 'self'; base-uri 'none'; frame-ancestors 'self'";

export interface SiteServer {
  /** `host:port` of the proxy that a browser must use: it leads every known host here and nowhere else. */
  readonly proxy: string;
  close(): Promise<void>;
}

/**
 * Serves the look-alikes under the sites' real names over TLS, with a certificate made for this run.
 * A proxy on loopback is the way in for both browsers: it needs no port 443 and no name server, and
 * whatever else a browser asks for is refused.
 */
export async function serveSites(): Promise<SiteServer> {
  const names = Object.keys(HOSTS);
  const certificate = generate([{ name: 'commonName', value: 'second-look-tests' }], {
    keySize: 2048,
    days: 2,
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  });
  const pages = createTlsServer(
    { key: certificate.private, cert: certificate.cert },
    async (request, response) => {
      const { pathname, hostname } = new URL(request.url ?? '/', `https://${request.headers.host}`);
      const isFile = pathname.startsWith('/assets/');
      const file = isFile ? pathname : `${HOSTS[hostname]}/index.html`;
      try {
        const body = await readFile(join(SITE_PAGES, file));
        response.writeHead(200, {
          'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
          'content-security-policy': POLICY,
          'cache-control': 'no-cache',
        });
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    },
  );
  const proxy = createServer((_, response) => response.writeHead(403).end());
  proxy.on('connect', (request, socket) => {
    // A browser that is closed drops its connections; that is no failure of a test.
    socket.on('error', () => socket.destroy());
    const [host = ''] = (request.url ?? '').split(':');
    if (!(host in HOSTS)) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    pages.emit('connection', socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  if (!address || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    proxy: `127.0.0.1:${address.port}`,
    close() {
      proxy.closeAllConnections();
      return new Promise((resolve) => proxy.close(() => resolve()));
    },
  };
}
