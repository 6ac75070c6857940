import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertCrawl } from '../../db/repos/crawl/crawls.ts';
import { drawReviews } from '../../db/repos/quality/reviews.ts';
import type { JsonSchema } from '../../src/api/docs/type-text.ts';
import { openApiDocument } from '../../src/api/openapi-document.ts';
import { newId } from '../../src/core/id.ts';
import { addMs, DAY } from '../../src/core/time.ts';
import { newAlert, newIncident } from '../db/repos/incident-samples.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { type Answer, openApi, type TestApi } from './support/api.ts';
import { differences } from './support/conforms.ts';
import { openIncident, pushTexts } from './support/data.ts';

let database: TestDatabase;
let test: TestApi;
/** Ids of one thing of each kind. */
const one: Record<string, string> = {};

beforeAll(async () => {
  database = await withDatabase('pglite');
  test = await openApi(database);
  const { ask, clock, store } = test;
  const add = async (path: string, body: object) => (await ask('POST', path, body)).body.id as string;
  one.brand = await add('/brands', { name: 'Acme' });
  one.source = await add('/sources', { connector: 'feed', settings: { url: 'https://blog.test/feed' } });
  one.receiver = await add('/receivers', { name: 'mail', kind: 'email', settings: { to: 'pr@acme.test' } });
  one.rule = await add('/rules', { brandId: one.brand, kind: 'negative-surge', receiverIds: [one.receiver] });
  one.digest = await add('/digests', { brandId: one.brand, at: '0 8 * * *', receiverIds: [one.receiver] });
  const [pushed] = await pushTexts(test, ['Acme is awful', 'Acme is great']);
  one.mention = pushed.id;
  one.incident = await openIncident(test, { id: one.rule, brandId: one.brand }, [pushed.id]);
  const [merged, into, split] = [
    await newIncident(store, one.brand),
    await newIncident(store, one.brand),
    await newIncident(store, one.brand),
  ];
  Object.assign(one, { merge: merged.id, split: split.id });
  bodies.mergeIncident = { into: into.id };
  bodies.splitIncident = { alertIds: [(await newAlert(store, split)).id] };
  await newAlert(store, split);
  one.view = await add('/views', { name: 'All', query: '' });
  one.silence = await add('/silences', { endsAt: '2099-01-01T00:00:00Z', reason: 'quiet' });
  const news = `Acme will not pay for the flights that it cancelled, say two courts, and calls that regrettable`;
  const [told] = await pushTexts(test, [`${news} indeed`], 'https://a.test/news');
  const [copy] = await pushTexts(test, [`${news} again`], 'https://b.test/news');
  const storyOf = async (id: string) => (await ask('GET', `/mentions/${id}`)).body.storyId;
  one.story = await storyOf(told.id);
  one.author = (await ask('GET', `/mentions/${told.id}`)).body.authorId;
  bodies.mergeStory = { into: await storyOf(pushed.id) };
  bodies.splitStory = { mentionIds: [copy.id] };
  await drawReviews(store, one.brand, { from: addMs(clock.now(), -DAY), to: addMs(clock.now(), DAY) }, 1);
  one.review = (await ask('GET', `/brands/${one.brand}/reviews`)).body.items[0].id;
  const theme = { title: 'Courts', phrases: ['court*'] };
  one.theme = await add(`/brands/${one.brand}/themes`, theme);
  one.delivery = await add(`/receivers/${one.receiver}/test`, {});
  const now = clock.now();
  await insertCrawl(store, {
    id: newId(now),
    sourceId: one.source,
    plannedAt: now,
    startedAt: now,
    finishedAt: now,
    outcome: 'failed',
    reason: 'timeout',
    detail: 'no answer',
    status: null,
    bytes: 0,
    itemsFound: 0,
    itemsNew: 0,
    mentionsNew: 0,
    missed: { atLeast: 3, reason: 'the feed is short' },
  });
});
afterAll(() => database.close());

const bodies: Record<string, object> = {
  addBrand: { name: 'Globex', query: 'globex -hank', handles: ['@globex'], timezone: 'Europe/Berlin' },
  changeBrand: { aliases: ['Acme Corp'], query: 'acme' },
  previewBrand: { query: 'awful' },
  addSource: {
    connector: 'feed',
    settings: { url: 'https://news.test/rss' },
    title: 'News',
    intervalSeconds: 600,
  },
  discoverSources: { url: 'https://blog.test/' },
  changeSource: { title: 'Blog', status: 'paused' },
  pushMentions: {
    items: [{ url: 'https://a.test/1', text: 'Acme again', source: 'Trust Pilot', rating: 4 }],
  },
  changeMention: { status: 'answered', response: { url: 'https://acme.test/answer' } },
  answerReview: { answer: 'unsure' },
  respondToIncident: { url: null },
  resolveIncident: { reason: 'over' },
  commentOnIncident: { text: 'hm' },
  assignIncident: { assignee: 'Kim' },
  addSilence: { endsAt: '2099-01-01T00:00:00Z', reason: 'a planned outage' },
  changeSilence: { reason: 'it takes longer' },
  addRule: { kind: 'negative-surge', settings: { sensitivity: 'high' } },
  backtestRule: { kind: 'negative-surge', days: 30 },
  changeRule: { enabled: false, settings: { sensitivity: 'low' } },
  addReceiver: { name: 'hook', kind: 'webhook', settings: { url: 'https://hooks.test/x' } },
  changeReceiver: { name: 'mails', settings: { to: ['pr@acme.test', 'ceo@acme.test'] } },
  addBrandTheme: { title: 'Charging cable', phrases: ['usb-c', 'charg*'] },
  addDigest: { at: '0 8 * * 1', timezone: 'America/New_York' },
  addView: { name: 'Angry', query: 'sentiment=negative' },
  changeView: { name: 'Angrier' },
  changeDigest: { at: '0 9 * * *', enabled: false },
};
const withBrand = new Set(['addRule', 'backtestRule', 'addDigest']);

interface Operation {
  operationId: string;
  responses: Record<string, { content?: Record<string, { schema?: JsonSchema }> }>;
}

const document = openApiDocument();
const schemas = (document.components?.schemas ?? {}) as Record<string, JsonSchema>;
const described = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
  Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({
    path,
    method: method.toUpperCase(),
    operation,
    name: operation.operationId,
  })),
);
/** What is removed is needed until then, the brand that others hang on longest. */
const operations = [
  ...described.filter(({ method }) => method !== 'DELETE'),
  ...described.filter(({ method }) => method === 'DELETE').toReversed(),
];

function addressOf(path: string): string {
  const [, list, , verb] = path.split('/');
  // What is merged or split is another one than that which is acknowledged and resolved.
  const regroups = list === 'incidents' && (verb === 'merge' || verb === 'split');
  const noun = regroups ? verb : (list?.replace(/ies$/, 'y').replace(/s$/, '') ?? '');
  const query = /^\/(stats\/(?!coverage)|stories$|themes$|authors$)/.test(path) ? `?brand=${one.brand}` : '';
  return `${path.replace('{id}', one[noun] ?? '').replace('{themeId}', one.theme ?? '')}${query}`;
}

function ask(method: string, path: string, name: string): Promise<Answer> {
  const body = bodies[name];
  const brandId = withBrand.has(name) ? { brandId: one.brand } : {};
  return test.ask(method, addressOf(path), body && { ...body, ...brandId });
}

describe.each(operations.filter(({ path }) => path.includes('{id}')))(
  '$method $path',
  ({ method, path, name }) => {
    it('knows nothing of an id that is not there', async () => {
      for (const id of [newId(new Date(0)), 'nonsense']) {
        const missing = await test.ask(method, path.replace('{id}', id), bodies[name]);
        expect(missing).toMatchObject({ status: 404, body: { status: 404, title: 'Not found' } });
      }
    });
  },
);

describe.each(operations)('$method $path', ({ method, path, name, operation }) => {
  it('refuses a parameter it does not know', async () => {
    const address = addressOf(path);
    const refused = await test.ask(
      method,
      `${address}${address.includes('?') ? '&' : '?'}surprise=1`,
      bodies[name],
    );
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toContainEqual({ path: 'surprise', message: 'is not known here' });
  });

  it('answers as it is described', async () => {
    const answer = await ask(method, path, name);
    const promised = operation.responses[answer.status];
    expect(answer.status).toBeLessThan(300);
    expect(promised).toBeDefined();
    const schema = promised?.content?.['application/json']?.schema;
    if (schema !== undefined) expect(differences(schema, answer.body, schemas)).toEqual([]);
  });
});

describe('what came of asking', () => {
  it('left all work to the workers', () => {
    expect(test.work).toContain(`crawl ${one.source}`);
    expect(test.work).toContain(`rematch ${one.brand}`);
    expect(test.work).toContain(`evaluate ${one.brand}`);
    expect(test.work).toContain('deliverDue');
  });

  it('logged no failure', () => {
    expect(test.log).toEqual([]);
  });
});
