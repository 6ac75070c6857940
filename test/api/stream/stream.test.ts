import pino from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pruneChanges } from '../../../db/repos/changes.ts';
import { changeMention } from '../../../db/repos/mentions/change-mention.ts';
import { transaction } from '../../../db/store.ts';
import { createApi } from '../../../src/api/api.ts';
import type { Brand } from '../../../src/core/brand.ts';
import { DAY } from '../../../src/core/time.ts';
import { note } from '../../../src/pipeline/incidents/timeline.ts';
import { startChangeStream } from '../../../src/pipeline/stream/change-stream.ts';
import { newIncident } from '../../db/repos/incident-samples.ts';
import { aMention, anItem, newBrand, publish, WORD } from '../../db/repos/samples.ts';
import { describeOnBothDatabases, type TestDatabase } from '../../support/database.ts';
import { type Listening, listening } from '../../support/listening.ts';
import { openApi, type TestApi } from '../support/api.ts';

const log = pino({ level: 'silent' });

describeOnBothDatabases('GET /stream', (open) => {
  let database: TestDatabase;
  let test: TestApi;
  let brand: Brand;
  let beats: (() => void)[];
  let follow: (lastId?: string, query?: string) => Promise<Listening>;

  beforeAll(async () => {
    database = await open();
    test = await openApi(database);
    const { store } = test;
    brand = await newBrand(store);
    const changes = await startChangeStream({ store, database, log });
    afterAll(() => changes.stop());
    const every = (_: number, beat: () => void) => {
      beats.push(beat);
      return () => {};
    };
    beats = [];
    const api = createApi({ ...test.deps, changes, every });
    const authorization = `Bearer ${await test.keyOf('read')}`;
    follow = async (lastId, query = '') => {
      const headers = { authorization, ...(lastId === undefined ? {} : { 'last-event-id': lastId }) };
      return listening(await api.request(`/api/v1/stream${query}`, { headers }));
    };
  });

  async function mention(more: Parameters<typeof aMention>[2] = {}, of: Brand = brand): Promise<string> {
    const item = anItem();
    const written = aMention(item, of.id, more);
    await publish(test.store, [[item, written]]);
    return written.id;
  }

  it('tells of new mentions as GET /mentions/{id} does', async () => {
    const client = await follow();
    expect(client.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const id = await mention();
    const [event] = await client.take(1);
    expect(event?.event).toBe('mention');
    expect(event?.data).toEqual((await test.ask('GET', `/mentions/${id}`)).body);
  });

  it('tells of what a person says of a mention', async () => {
    const id = await mention();
    const client = await follow();
    await changeMention(test.store, id, { status: 'answered' }, WORD);
    expect((await client.take(1))[0]?.data).toMatchObject({ id, status: 'answered' });
  });

  it('tells of an incident once for all that one transaction does to it, as GET /incidents/{id} does', async () => {
    const client = await follow();
    const { id } = await transaction(test.store, async (tx) => {
      const incident = await newIncident(tx, brand.id);
      await note(tx, incident.id, { at: incident.openedAt, kind: 'opened', actor: 'earshot', text: null });
      return incident;
    });
    await note(test.store, id, { at: new Date(), kind: 'comment', actor: 'Kim', text: 'I look at it' });
    const events = await client.take(2);
    expect(events.map(({ event, data }) => [event, data.id])).toEqual([
      ['incident', id],
      ['incident', id],
    ]);
    expect(events[1]?.data).toEqual((await test.ask('GET', `/incidents/${id}`)).body);
  });

  it('tells nothing of the past that was read back, of namesakes, and of other brands than asked for', async () => {
    const other = await newBrand(test.store);
    const client = await follow(undefined, `?brand=${brand.id}`);
    await mention({ historic: true });
    await mention({ relevant: false });
    await mention({}, other);
    const id = await mention();
    expect((await client.take(1))[0]?.data.id).toBe(id);
  });

  it('goes on where a client left', async () => {
    const client = await follow();
    const first = await mention();
    const [seen] = await client.take(1);
    expect(seen?.data.id).toBe(first);
    await client.leave();
    const missed = [await mention(), await mention()];
    const again = await follow(seen?.id);
    const live = await mention();
    const told = await again.take(3);
    expect(told.map(({ data }) => data.id)).toEqual([...missed, live]);
  });

  it('gives a client that was told nothing yet a position too, and newer ones as time goes by', async () => {
    const other = await newBrand(test.store);
    const client = await follow(undefined, `?brand=${other.id}`);
    const began = client.lastId() === '' ? client.comment() : Promise.resolve();
    beats.at(-1)?.();
    await began;
    const before = client.lastId();
    const watching = await follow();
    await mention();
    await watching.take(1);
    const beat = client.comment();
    beats.at(-2)?.();
    await beat;
    expect(client.lastId()).not.toBe(before);
    await client.leave();
    const id = await mention({}, other);
    const again = await follow(client.lastId(), `?brand=${other.id}`);
    expect((await again.take(1))[0]?.data.id).toBe(id);
  });

  it.each(['made-up', '5-5-zzz', '99999999999-1-mf3k9x'])(
    'answers the unknown id %s with a reset',
    async (lastId) => {
      const client = await follow(lastId);
      const [reset] = await client.take(1);
      expect(reset).toMatchObject({ event: 'reset', data: {} });
      const id = await mention();
      expect((await client.take(1))[0]?.data.id).toBe(id);
    },
  );

  it('answers an id whose changes were pruned with a reset, and keeps those of the last days', async () => {
    const client = await follow();
    await mention();
    const [old] = await client.take(1);
    await test.store.db.execute(`update changes set at = at - interval '8 days'`);
    await mention();
    const [kept] = await client.take(1);
    const aged = (old?.id ?? '').replace(/[^-]+$/u, (at) => (Number.parseInt(at, 36) - 8 * DAY).toString(36));
    expect((await (await follow(aged)).take(1))[0]?.data.id).toBe(kept?.data.id);
    await pruneChanges(test.store, 7);
    expect((await (await follow(aged)).take(1))[0]?.event).toBe('reset');
    const id = await mention();
    expect((await (await follow(kept?.id)).take(1))[0]?.data.id).toBe(id);
  });
});
