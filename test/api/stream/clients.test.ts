import { request } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import pino from 'pino';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { recordMentions } from '../../../db/repos/changes.ts';
import { apiKeys } from '../../../db/schema/index.ts';
import { createApi } from '../../../src/api/api.ts';
import { type ChangeStream, startChangeStream } from '../../../src/pipeline/stream/change-stream.ts';
import { aMention, anItem, newBrand, publish } from '../../db/repos/samples.ts';
import { prepareTemplates, type TestDatabase, withDatabase } from '../../support/database.ts';
import { listening } from '../../support/listening.ts';
import { openApi, type TestApi } from '../support/api.ts';

let database: TestDatabase;
let test: TestApi;
let changes: ChangeStream;
let server: ServerType;
let url: string;
let authorization: string;
let beats: (() => void)[];
const sockets = new Set<Socket>();

prepareTemplates();
beforeAll(async () => {
  database = await withDatabase('postgres');
  test = await openApi(database);
  changes = await startChangeStream({ store: test.store, database, log: pino({ level: 'silent' }) });
  authorization = `Bearer ${await test.keyOf('read')}`;
  beats = [];
  const every = (_: number, beat: () => void) => {
    beats.push(beat);
    return () => {
      beats = beats.filter((known) => known !== beat);
    };
  };
  server = serve({
    fetch: createApi({ ...test.deps, changes, every }).fetch,
    hostname: '127.0.0.1',
    port: 0,
  });
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/stream`;
});
afterAll(async () => {
  await changes?.stop();
  if (server !== undefined && 'closeAllConnections' in server) server.closeAllConnections();
  server?.close();
  await database?.close();
});

/** A mention whose JSON is long, stored, and told of `times` times. */
async function longMention(times: number): Promise<void> {
  const brand = await newBrand(test.store);
  const item = anItem({ text: 'Acme '.repeat(40_000) });
  const mention = aMention(item, brand.id);
  await publish(test.store, [[item, mention]]);
  await recordMentions(
    test.store,
    Array.from({ length: times }, () => mention),
    'changed',
  );
}

it('leaves a client that goes away', async () => {
  const client = listening(await fetch(url, { headers: { authorization } }));
  await vi.waitFor(() => expect(beats).toHaveLength(1));
  await client.leave();
  await vi.waitFor(() => expect(beats).toHaveLength(0));
});

it('leaves a client that does not read', async () => {
  const before = new Set(sockets);
  const asked = request(url, { headers: { authorization } }, (answer) => answer.pause());
  asked.on('error', () => {});
  asked.end();
  onTestFinished(() => {
    asked.destroy();
  });
  await vi.waitFor(() => expect(beats).toHaveLength(1));
  await longMention(400);
  const given = () => {
    beats[0]?.();
    expect(beats).toHaveLength(0);
  };
  await vi.waitFor(given, { timeout: 20_000 });
  await vi.waitFor(() =>
    expect([...sockets].filter((one) => !before.has(one) && !one.destroyed)).toEqual([]),
  );
});

it('leaves a client whose key was revoked', async () => {
  const secret = await test.keyOf('read');
  const client = listening(await fetch(url, { headers: { authorization: `Bearer ${secret}` } }));
  await vi.waitFor(() => expect(beats).toHaveLength(1));
  await test.store.db.update(apiKeys).set({ revokedAt: new Date() });
  beats[0]?.();
  await client.ended;
  await test.store.db.update(apiKeys).set({ revokedAt: null });
});

it('ends every stream when it stops', async () => {
  const client = listening(await fetch(url, { headers: { authorization } }));
  await changes.stop();
  await client.ended;
  await new Promise((resolve) => server.close(resolve));
});
