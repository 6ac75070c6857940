import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rollupsBetween } from '../../db/repos/counts/rollups.ts';
import { findIncident, timelineOf } from '../../db/repos/incidents/incidents.ts';
import { findMention, pageOfMentions } from '../../db/repos/mentions/mention-feed.ts';
import { attemptsOf, findDelivery } from '../../db/repos/telling/deliveries.ts';
import type { Store } from '../../db/store.ts';
import { addMs, BUCKET, bucketOf } from '../../src/core/time.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { type Seeded, seed } from '../support/seed.ts';
import { storeOf, type Visitor, visitor } from './visitor.ts';

let database: TestDatabase;
let store: Store;
let seeded: Seeded;
let pages: Visitor;
let asked: string[] = [];

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  seeded = await seed(store);
  const ask = (verb: string) => async (what?: string) => {
    asked.push([verb, what].filter(Boolean).join(' '));
  };
  const work = {
    crawl: ask('crawl'),
    crawlDue: ask('crawlDue'),
    evaluate: ask('evaluate'),
    deliverDue: ask('deliverDue'),
    rematch: ask('rematch'),
    recountThemes: ask('recountThemes'),
  };
  pages = visitor({ store, clock: seeded.clock, work });
});
beforeEach(() => {
  asked = [];
  seeded.clock.advance(1_000);
});
afterAll(() => database?.close());

async function worstMention() {
  const { items } = await pageOfMentions(store, { sentiment: 'negative' }, 'score', {
    limit: 1,
    cursor: null,
  });
  const mention = items[0];
  if (mention === undefined) throw new Error('there is no negative mention left');
  const from = bucketOf(mention.publishedAt);
  const counts = async () => (await rollupsBetween(store, mention.brandId, from, addMs(from, BUCKET)))[0];
  return { mention, counts };
}

describe('a mention', () => {
  it('is corrected: the counts move, and the rules are judged anew', async () => {
    const { mention, counts } = await worstMention();
    const before = await counts();
    const answer = await pages.submit(`/mentions/${mention.id}`, {
      sentiment: 'positive',
      return: `/mentions?sort=score#m-${mention.id}`,
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(
      new RegExp(`^/mentions\\?sort=score&done=[0-9a-f-]{36}#m-${mention.id}$`, 'u'),
    );
    const after = await counts();
    expect(after?.negative).toBe((before?.negative ?? 0) - 1);
    expect(after?.positive).toBe((before?.positive ?? 0) + 1);
    expect(await findMention(store, mention.id)).toMatchObject({ sentiment: 'positive', scorer: 'person' });
    expect(asked).toEqual([`evaluate ${mention.brandId}`]);
    expect(await pages.read(`/mentions/${mention.id}`)).toContain('corrected by a person');
  });

  it('that is not about the brand leaves list and counts, and comes back by its notice', async () => {
    const { mention, counts } = await worstMention();
    const before = await counts();
    const answer = await pages.submit(`/mentions/${mention.id}`, { relevant: 'no', return: '/mentions' });
    const back = answer.headers.get('location') ?? '';
    const list = await pages.read(back);
    expect(list).not.toContain(`id="m-${mention.id}"`);
    expect(list).toContain(`href="/mentions/${mention.id}"`);
    expect(await pages.read('/mentions?all=yes')).toContain(`id="m-${mention.id}"`);
    expect((await counts())?.negative).toBe((before?.negative ?? 0) - 1);
    await pages.submit(`/mentions/${mention.id}`, { relevant: 'yes' });
    expect((await counts())?.negative).toBe(before?.negative);
  });

  it.each(['seen', 'answered', 'ignored'] as const)('is marked %s', async (status) => {
    const { mention } = await worstMention();
    await pages.submit(`/mentions/${mention.id}`, { status });
    expect((await findMention(store, mention.id))?.status).toBe(status);
    expect(asked).toEqual([]);
  });

  it('is left alone by a form that nobody knows, or that came from elsewhere', async () => {
    const { mention } = await worstMention();
    expect((await pages.submit(`/mentions/${mention.id}`, { sentiment: 'furious' })).status).toBe(422);
    const forged = { origin: 'https://evil.example' };
    expect((await pages.submit(`/mentions/${mention.id}`, { sentiment: 'neutral' }, forged)).status).toBe(
      403,
    );
    expect(await findMention(store, mention.id)).toMatchObject({ sentiment: 'negative' });
  });
});

describe('an incident', () => {
  const act = (verb: string, fields: Record<string, string>) =>
    pages.submit(`/incidents/${seeded.incidentId}/${verb}`, fields);
  const incident = () => findIncident(store, seeded.incidentId);

  it('is acknowledged by whoever gives a name, which is remembered', async () => {
    const answer = await act('acknowledge', { actor: '  Mara <b> ' });
    expect(answer.headers.get('set-cookie')).toContain('earshot_name=');
    expect(await incident()).toMatchObject({ status: 'acknowledged', acknowledgedAt: seeded.clock.now() });
    expect((await timelineOf(store, seeded.incidentId)).at(-1)).toMatchObject({
      kind: 'acknowledged',
      actor: 'Mara <b>',
    });
    expect(asked).toEqual(['deliverDue']);
    const page = await pages.read(`/incidents/${seeded.incidentId}`);
    expect(page).toContain('Mara &lt;b&gt;');
    expect(page).not.toContain('Nobody looks after this yet');
  });

  it('takes comments, but no empty ones, and nobody speaks as Earshot', async () => {
    expect((await act('comment', { text: '   ' })).status).toBe(422);
    await act('comment', { text: 'Refunds go out today', actor: 'EARSHOT' });
    expect((await timelineOf(store, seeded.incidentId)).at(-1)).toMatchObject({
      kind: 'comment',
      actor: 'somebody',
      text: 'Refunds go out today',
    });
  });

  it('records the public response at the time it was given, in the zone of the brand', async () => {
    await act('respond', { url: 'https://halden.example/sorry', at: '2026-01-15T14:30' });
    expect((await incident())?.response).toEqual({
      url: 'https://halden.example/sorry',
      at: '2026-01-15T13:30:00.000Z',
    });
    expect((await act('respond', { url: 'javascript:alert(1)', at: '2026-01-15T14:30' })).status).toBe(422);
    expect((await act('respond', { url: '', at: 'soon' })).status).toBe(422);
  });

  it('is resolved for one of two reasons', async () => {
    expect((await act('resolve', { reason: 'tired' })).status).toBe(422);
    expect((await incident())?.status).toBe('acknowledged');
    await act('resolve', { reason: 'false alarm' });
    expect(await incident()).toMatchObject({ status: 'resolved', resolution: 'false alarm' });
    expect(await pages.read(`/incidents/${seeded.incidentId}`)).toContain('false alarm');
  });

  it('knows no other verbs', async () => {
    expect((await act('delete', {})).status).toBe(404);
  });
});

it('sends a delivery again, with what was tried before kept', async () => {
  const id = seeded.deliveryIds[0] ?? '';
  const answer = await pages.submit(`/deliveries/${id}/retry`, { return: '/deliveries?state=parked' });
  expect(answer.headers.get('location')).toBe('/deliveries?state=parked&notice=resent');
  expect((await findDelivery(store, id))?.state).toBe('pending');
  expect(await attemptsOf(store, id)).toHaveLength(1);
  expect(asked).toEqual(['deliverDue']);
});

it('asks for a visit to a source', async () => {
  const [id] = seeded.sourceIds;
  expect((await pages.submit(`/sources/${id}/crawl`, {})).headers.get('location')).toBe(
    `/sources/${id}?notice=visiting`,
  );
  expect(asked).toEqual([`crawl ${id}`]);
});
