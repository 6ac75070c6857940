import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openApiDocument } from '../../src/api/openapi-document.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { openApi, type TestApi } from './support/api.ts';
import { openIncident, pushTexts } from './support/data.ts';

let database: TestDatabase;
let test: TestApi;
let ids: string[];

beforeAll(async () => {
  database = await withDatabase('pglite');
  test = await openApi(database);
  const add = async (path: string, body: object) => (await test.ask('POST', path, body)).body.id as string;
  const brandId = await add('/brands', { name: 'Acme' });
  const rule = await add('/rules', { brandId, kind: 'negative-surge' });
  const source = await add('/sources', { connector: 'feed', settings: { url: 'https://blog.test/feed' } });
  const receiver = await add('/receivers', { name: 'pr', kind: 'email', settings: { to: 'pr@acme.test' } });
  const digest = await add('/digests', { brandId, at: '0 8 * * *' });
  const mentions = (await pushTexts(test, ['Acme is awful', 'Acme'])).map(({ id }: { id: string }) => id);
  const incident = await openIncident(test, { id: rule, brandId }, mentions);
  ids = [brandId, rule, source, receiver, digest, incident, ...mentions];
});
afterAll(() => database.close());

interface Operation {
  parameters?: { name: string; in: string }[];
}

const operations = Object.entries(openApiDocument().paths ?? {}).flatMap(([path, methods]) =>
  Object.entries(methods as Record<string, Operation>)
    .filter(([method]) => method !== 'delete')
    .map(([method, { parameters = [] }]) => ({
      method: method.toUpperCase(),
      path,
      queries: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    })),
);

/** Names that bodies really have, so that junk gets past the first check. */
const names = [
  ...[
    'name',
    'query',
    'aliases',
    'handles',
    'description',
    'timezone',
    'competitorIds',
    'connector',
    'settings',
    'title',
    'url',
  ],
  ...[
    'intervalSeconds',
    'status',
    'items',
    'text',
    'author',
    'publishedAt',
    'source',
    'rating',
    'sentiment',
    'to',
  ],
  ...[
    'relevant',
    'assignee',
    'response',
    'at',
    'reason',
    'brandId',
    'kind',
    'receiverIds',
    'enabled',
    'secret',
  ],
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    '"',
    '(',
    '__proto__',
    'constructor',
    '1e999',
    '-1',
    '9'.repeat(30),
    ' ',
  ),
  fc.constantFrom(
    'feed',
    'webhook',
    'email',
    'negative-surge',
    '0 8 * * *',
    'UTC',
    'https://a.test/\u0000',
    'a@b.test',
  ),
  fc.constantFrom(
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59-12:00',
    '2026-01-15T11:00:00Z',
    'score',
    '15m',
  ),
);
const value = () =>
  fc.oneof(
    text,
    fc.nat(12).map((n) => ids[n % ids.length] ?? ''),
  );
const body = () =>
  fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      value(),
      fc.constantFrom(null, true, false, 0, -1, 0.5, 1e308, 2 ** 53),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(
        fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: text }),
        tie('node'),
        {
          maxKeys: 6,
        },
      ),
    ),
  })).node;
const cursor = fc
  .tuple(fc.oneof(text, fc.double(), fc.constant(null), fc.integer()), value())
  .map((position) => Buffer.from(JSON.stringify(position)).toString('base64url'));

it('never brings the API down', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...operations),
      value(),
      body(),
      fc.array(fc.tuple(fc.nat(20), fc.oneof(value(), cursor)), { maxLength: 4 }),
      async ({ method, path, queries }, id, sent, picks) => {
        // Every request has minutes of its own: the rate limit is not what is tried here.
        test.wall.advance(60_000);
        const query = picks.map(
          ([at, given]) =>
            `${queries[at % queries.length] ?? 'x'}=${encodeURIComponent(given.toWellFormed())}`,
        );
        const address = `${path.replace('{id}', encodeURIComponent(id.toWellFormed()))}?${query.join('&')}`;
        const answer = await test.ask(method, address, method === 'GET' ? undefined : sent);
        expect(answer.status, test.log.at(-1) ?? '').toBeLessThan(500);
      },
    ),
    { numRuns: 400 },
  );
  expect(test.log).toEqual([]);
});
