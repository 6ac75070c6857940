import fc from 'fast-check';
import pino from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../../db/client.ts';
import type { Database } from '../../../db/database.ts';
import { transaction } from '../../../db/store.ts';
import { createApi } from '../../../src/api/api.ts';
import { type ChangeStream, startChangeStream } from '../../../src/pipeline/stream/change-stream.ts';
import { aMention, anItem, newBrand, publish, storeOn } from '../../db/repos/samples.ts';
import { prepareTemplates, type TestDatabase, withDatabase } from '../../support/database.ts';
import { type Listening, listening } from '../../support/listening.ts';
import { openApi } from '../support/api.ts';

const log = pino({ level: 'silent' });
let server: TestDatabase;
/** The same database as another process has it open. */
let worker: Database;
let changes: ChangeStream;
let follow: (lastId?: string) => Promise<Listening>;

prepareTemplates();
beforeAll(async () => {
  server = await withDatabase('postgres');
  worker = await openDatabase({ url: server.url, dataDir: '', poolMax: 8 });
  const test = await openApi(server);
  changes = await startChangeStream({ store: test.store, database: server, log }, { heldMs: 5 });
  const api = createApi({ ...test.deps, changes });
  const authorization = `Bearer ${await test.keyOf('read')}`;
  follow = async (lastId) => {
    const headers = { authorization, ...(lastId === undefined ? {} : { 'last-event-id': lastId }) };
    return listening(await api.request('/api/v1/stream', { headers }));
  };
});
afterAll(async () => {
  await changes?.stop();
  await worker?.close();
  await server?.close();
});

interface Open {
  id: string;
  /** Ends the transaction, with or without its mention. */
  end(commits: boolean): Promise<void>;
}

/** A transaction of the other process that has written a mention, of a brand whose counts no other holds, and goes on. */
async function begin(): Promise<Open> {
  const brand = await newBrand(storeOn(worker));
  const item = anItem();
  const mention = aMention(item, brand.id);
  let decide = (_: boolean) => {};
  const decided = new Promise<boolean>((resolve) => {
    decide = resolve;
  });
  let written = () => {};
  const wrote = new Promise<void>((resolve) => {
    written = resolve;
  });
  const over = transaction(storeOn(worker), async (tx) => {
    await publish(tx, [[item, mention]]);
    written();
    if (!(await decided)) throw new Error('rolled back');
  }).catch((error: Error) => {
    if (error.message !== 'rolled back') throw error;
  });
  await wrote;
  return {
    id: mention.id,
    end(commits) {
      decide(commits);
      return over;
    },
  };
}

async function commit(): Promise<string> {
  const open = await begin();
  await open.end(true);
  return open.id;
}

it('tells of what another process commits, also where it begins first and commits last', async () => {
  const client = await follow();
  const late = await begin();
  const early = await commit();
  await late.end(true);
  const told = (await client.take(2)).map(({ data }) => data.id);
  expect(told).toEqual([late.id, early]);
});

it('keeps back what is newer than an open transaction, whose mention a client that came back hears too', async () => {
  const client = await follow();
  const first = await commit();
  const [seen] = await client.take(1);
  expect(seen?.data.id).toBe(first);
  const late = await begin();
  const early = await commit();
  await client.leave();
  const again = await follow(seen?.id);
  await late.end(true);
  expect((await again.take(2)).map(({ data }) => data.id)).toEqual([late.id, early]);
});

it('loses nothing and repeats nothing, however transactions overlap and clients come and go', async () => {
  const step = fc.constantFrom(
    'begin',
    'commit',
    'commit last',
    'roll back',
    'leave',
    'read',
  ) as fc.Arbitrary<string>;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), async (steps) => {
      const open: Open[] = [];
      const committed = new Set<string>();
      const told: string[] = [];
      let last = '';
      let client = await follow();
      const anchor = await commit();
      expect((await client.take(1))[0]?.data.id).toBe(anchor);
      const end = async (one: Open | undefined, commits: boolean) => {
        if (one === undefined) return;
        await one.end(commits);
        if (commits) committed.add(one.id);
      };
      const read = async (count: number) => {
        for (const { data } of await client.take(count)) told.push(data.id);
      };
      for (const [index, name] of steps.entries()) {
        if (name === 'begin' && open.length < 6) open.push(await begin());
        if (name === 'commit') await end(open.shift(), true);
        if (name === 'commit last') await end(open.pop(), true);
        if (name === 'roll back') await end(open.splice(index % (open.length || 1), 1)[0], false);
        if (name === 'read' && open.length === 0) await read(committed.size - told.length);
        if (name === 'leave') {
          // What came with the id is what the client has.
          for (const { data } of client.takeAll()) told.push(data.id);
          last = client.lastId() || last;
          await client.leave();
          client = await follow(last);
        }
      }
      for (const one of open) await end(one, true);
      await read(committed.size - told.length);
      expect(told.toSorted()).toEqual([...committed].toSorted());
      const more = await commit();
      expect((await client.take(1))[0]?.data.id).toBe(more);
      await client.leave();
    }),
    { numRuns: 10 },
  );
}, 60_000);
