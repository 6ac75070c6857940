import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

/** A server that means harm or is broken, and what becomes of a visit to the feed there. */
export type Hostile = { what: string; outcome: string } & (
  | { answer: RequestListener }
  | { speak: (socket: Socket) => void }
);

const MEGABYTE = 1024 * 1024;
const fixture = (name: string) => readFileSync(new URL(`../fixtures/hostile/${name}`, import.meta.url));
const channel = (inside: string) => `<rss version="2.0"><channel><title>t</title>${inside}</channel></rss>`;

const body =
  (content: string | Uint8Array, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(200, headers).end(content);
  };
const redirect =
  (location: (path: string, port: string) => string): RequestListener =>
  (request, response) => {
    const port = request.headers.host?.split(':').at(-1) ?? '';
    response.writeHead(302, { location: location(request.url ?? '', port) }).end();
  };

/** Writes without end, as fast as it is read. */
const endless: RequestListener = (_request, response) => {
  const chunk = Buffer.alloc(MEGABYTE, 'x');
  const pour = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', pour).writeHead(200, { 'content-length': String(1024 * MEGABYTE) });
  response.write(channel('').slice(0, 40));
  pour();
};

const dribble: RequestListener = (_request, response) => {
  response.write('<rss version="2.0"><channel>');
  const drip = setInterval(() => response.write(' '), 5);
  response.on('close', () => clearInterval(drip));
};

/** This machine and others that no stranger may reach, in every spelling; the last is a name that was rebound. */
const PRIVATE_HOSTS = [
  ...['127.0.0.1', '127.1', '2130706433', '0x7f000001', '0177.0.0.1', '169.254.169.254', '[::1]', '[::]'],
  ...['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', 'rebound.example'],
];
const intoPrivate = (host: string): Hostile => ({
  what: `a redirect to ${host}`,
  answer: redirect((_path, port) => `http://${host}:${Number(port) + 1}/`),
  outcome: 'private-address',
});

const quadraticBomb = channel('')
  .replace('<rss', `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(900)}">]><rss`)
  .replace('<title>t', `<title>${'&a;'.repeat(1_000_000)}`);
const manyItems = (count: number) =>
  channel(Array.from({ length: count }, (_, n) => `<item><guid>${n}</guid></item>`).join(''));

/** Everything that is known to be thrown at crawlers. Outcomes are failure reasons, or what was brought all the same. */
export const hostileServers: readonly Hostile[] = [
  { what: 'an entity bomb', answer: body(fixture('feeds/entity-bomb.xml')), outcome: 'ok: 1 item' },
  { what: 'a quadratic bomb', answer: body(quadraticBomb), outcome: 'ok: 0 items' },
  { what: 'external entities', answer: body(fixture('feeds/external-entity.xml')), outcome: 'ok: 1 item' },
  { what: 'a body of a gigabyte', answer: endless, outcome: 'too-large' },
  { what: 'a body that dribbles', answer: dribble, outcome: 'timeout' },
  {
    what: 'silence after the headers',
    answer: (_request, response) => response.flushHeaders(),
    outcome: 'timeout',
  },
  { what: '200,000 items', answer: body(manyItems(200_000)), outcome: 'ok: 10000 items, more missed' },
  {
    what: 'a title of 50 MB',
    answer: body(channel(`<item><title>${'t '.repeat(25 * MEGABYTE)}</title></item>`)),
    outcome: 'too-large',
  },
  {
    what: 'a title as long as a body may be',
    answer: body(channel(`<item><title>${'t '.repeat(4 * MEGABYTE)}</title></item>`)),
    outcome: 'ok: 1 item',
  },
  {
    what: 'a body shorter than it says',
    speak: (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n<rss version="2.0">'),
    outcome: 'network',
  },
  {
    what: 'a body longer than it says',
    speak: (socket) =>
      socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 73\r\n\r\n${channel('<item><title>a</title></item>')}`),
    outcome: 'ok: 1 item',
  },
  {
    what: 'two lengths',
    speak: (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\n<rss/>'),
    outcome: 'network',
  },
  {
    what: 'a gzip bomb',
    answer: body(gzipSync(Buffer.alloc(64 * MEGABYTE)), { 'content-encoding': 'gzip' }),
    outcome: 'too-large',
  },
  {
    what: 'a gzip bomb in gzip',
    answer: body(gzipSync(gzipSync(Buffer.alloc(64 * MEGABYTE))), { 'content-encoding': 'gzip, gzip' }),
    outcome: 'too-large',
  },
  {
    what: 'gzip that is none',
    answer: body(channel(''), { 'content-encoding': 'gzip' }),
    outcome: 'bad-encoding',
  },
  { what: 'a chain of redirects', answer: redirect((path) => `${path}x`), outcome: 'redirect-loop' },
  {
    what: 'a loop of redirects',
    answer: redirect((path) => (path === '/a' ? '/b' : '/a')),
    outcome: 'redirect-loop',
  },
  {
    what: 'a redirect to itself that sets a cookie',
    answer: (request, response) =>
      response.writeHead(302, { location: request.url ?? '', 'set-cookie': 'seen=1' }).end(),
    outcome: 'redirect-loop',
  },
  { what: 'a redirect out of the web', answer: redirect(() => 'file:///etc/passwd'), outcome: 'bad-url' },
  ...PRIVATE_HOSTS.map(intoPrivate),
  {
    what: 'a cookie wall',
    answer: body(fixture('pages/cookie-wall.html'), { 'content-type': 'text/html' }),
    outcome: 'not-a-feed',
  },
  {
    what: 'a bot wall',
    answer: body(fixture('pages/bot-wall.html'), { 'content-type': 'text/html' }),
    outcome: 'not-a-feed',
  },
  {
    what: 'a login page',
    answer: body(fixture('pages/login.html'), { 'content-type': 'text/html' }),
    outcome: 'login-page',
  },
  { what: 'nothing', answer: body(''), outcome: 'empty' },
  {
    what: 'noise',
    answer: body(Buffer.from(Array.from({ length: 65_536 }, (_, n) => (n * 7_919) % 256))),
    outcome: 'not-a-feed',
  },
  {
    what: 'dates of all calendars',
    answer: body(fixture('feeds/strange-calendars.xml')),
    outcome: 'ok: 9 items',
  },
];
