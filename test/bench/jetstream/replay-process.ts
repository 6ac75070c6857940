import type { AddressInfo } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import { DELETION_EVERY, MENTION_EVERY, type Replay, type Told } from './messages.ts';

/** A stream of posts, in a process of its own: it must not take the listener's time. */

/** Bytes on their way beyond which the listener is behind. */
const HIGH_WATER = 1024 * 1024;
const TICK_MS = 5;

const sentences = [
  'The parcel came two days late and nobody at the desk could say where it had been.',
  'Prices went up again this spring, yet the shelves are full 🌱',
  'Five of them in a month of daily use: the differences are smaller than the adverts say.',
  'バスが遅れているので、駅前で待っています。',
  'Nach der Aktualisierung startet die App schneller, die Suche vergisst noch immer alles.',
  'Cats. That is the post.',
];

const tell = (told: Told) => process.send?.(told);
const replay = await new Promise<Replay>((resolve) => {
  process.once('message', (message: { replay: Replay }) => resolve(message.replay));
});
process.on('disconnect', () => process.exit());

const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
server.once('connection', (socket) => void send(socket, replay));
server.once('listening', () => tell({ port: (server.address() as AddressInfo).port }));

async function send(socket: WebSocket, { posts, rate }: Replay): Promise<void> {
  const began = performance.now();
  let sent = 0;
  while (sent < posts) {
    const due = rate === null ? sent + 200 : ((performance.now() - began) / 1_000) * rate;
    for (; sent < Math.min(due, posts); sent += 1) {
      socket.send(post(sent));
      if (sent % DELETION_EVERY === 0) socket.send(deletion(sent));
    }
    tell({ sent });
    if (rate !== null) await setTimeout(TICK_MS);
    else while (socket.bufferedAmount > HIGH_WATER) await setImmediate();
  }
}

const authorOf = (number: number) => `did:plc:${(number % 5_000).toString(36).padStart(24, 'a')}`;
const keyOf = (number: number) => `3m${number.toString(36).padStart(11, '2')}`;

function change(number: number, operation: object): string {
  const commit = { rev: keyOf(number), collection: 'app.bsky.feed.post', rkey: keyOf(number), ...operation };
  return JSON.stringify({ did: authorOf(number), time_us: Date.now() * 1_000, kind: 'commit', commit });
}

function post(number: number): string {
  const talk = sentences[number % sentences.length];
  const text = number % MENTION_EVERY === 0 ? `Acme, number ${number}, is awful. ${talk}` : talk;
  const createdAt = new Date().toISOString();
  const record = { $type: 'app.bsky.feed.post', createdAt, langs: ['en'], text };
  return change(number, { operation: 'create', cid: `bafyrei${keyOf(number)}`, record });
}

function deletion(number: number): string {
  return change(number + 1_000_000_000, { operation: 'delete' });
}
