import { createServer, type Socket } from 'node:net';

/** What the feeds of one server hold. */
export interface FeedPlan {
  /** One feed in so many has new items whenever it is asked; the others never change. */
  newsEvery: number;
  /** Items that such a feed shows, all of them new. */
  itemsPerFeed: number;
  /** One item in so many speaks of a brand. */
  mentionEvery: number;
}

export interface FeedServer {
  port: number;
  close(): Promise<void>;
}

const NOT_FOUND = 'HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n';
const NOT_MODIFIED = 'HTTP/1.1 304 Not Modified\r\netag: "1"\r\n\r\n';
const END = '\r\n\r\n';

const sentences = [
  'The parcel arrived two days late and nobody at the desk could say where it had been.',
  'Prices went up again this spring, yet the shelves are full and the staff is friendly.',
  'We compared five of them over a month of daily use; the differences are smaller than the adverts say.',
  'The council meets on Thursday to talk about the new bridge and what it will cost the town.',
  'After the update the app starts faster, although the search still forgets what was typed.',
  'A reader asks whether the warranty covers water damage; the short answer is that it does not.',
];

/**
 * Speaks just enough HTTP/1.1 to be no burden to what it measures: keep-alive, pipelining, GET. Feeds are at `/<number>`,
 * whatever the host.
 */
export function startFeedServer(plan: FeedPlan): Promise<FeedServer> {
  const sockets = new Set<Socket>();
  let serial = 0;

  function answer(request: string): string {
    const number = Number(/^GET \/(\d+) /u.exec(request)?.[1] ?? Number.NaN);
    if (Number.isNaN(number)) return NOT_FOUND;
    if ((number + 1) % plan.newsEvery !== 0 && request.includes('if-none-match')) return NOT_MODIFIED;
    const body = feed(plan, serial);
    serial += plan.itemsPerFeed;
    const head = `HTTP/1.1 200 OK\r\ncontent-type: application/rss+xml\r\netag: "1"\r\n`;
    return `${head}content-length: ${Buffer.byteLength(body)}${END}${body}`;
  }

  const server = createServer({ noDelay: true }, (socket) => {
    let pending = '';
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      pending += chunk;
      for (let end = pending.indexOf(END); end !== -1; end = pending.indexOf(END)) {
        socket.write(answer(pending.slice(0, end)));
        pending = pending.slice(end + END.length);
      }
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      const close = () => {
        for (const socket of sockets) socket.destroy();
        return new Promise<void>((closed) => server.close(() => closed()));
      };
      resolve({ port, close });
    });
  });
}

/** An RSS feed of items nobody has seen, from `serial` on. */
function feed({ itemsPerFeed, mentionEvery }: FeedPlan, serial: number): string {
  const now = new Date().toUTCString();
  const entries = Array.from({ length: itemsPerFeed }, (_, index) => {
    const number = serial + index;
    const url = `http://news.feeds.test/story/${number}`;
    const brand = number % mentionEvery === 0 ? `Acme is ${number % 2 === 0 ? 'awful' : 'great'}. ` : '';
    const text =
      brand + sentences.map((_sentence, at) => sentences[(number + at) % sentences.length]).join(' ');
    return `<item><guid>${url}</guid><link>${url}</link><title>Story ${number} of the day</title><description>&lt;p&gt;${text}&lt;/p&gt;</description><pubDate>${now}</pubDate></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>News</title><link>http://news.feeds.test/</link>${entries.join('')}</channel></rss>`;
}
