import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfMentions } from '../../db/repos/mentions/mention-feed.ts';
import type { Store } from '../../db/store.ts';
import { addBrand } from '../../src/setup/brands.ts';
import { manualClock } from '../support/clock.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { ingest } from '../support/seed.ts';
import { post } from '../support/seed-posts.ts';
import { storeOf, type Visitor, visitor } from './visitor.ts';

const payloads = [
  '<script>window.pwned=1</script>',
  '<img src=x onerror="window.pwned=1">',
  '"><svg onload=window.pwned=1>',
  "' onmouseover='window.pwned=1",
  '</title></textarea></style><iframe srcdoc="<script>top.pwned=1</script>">',
  '<!--<a href="javascript:window.pwned=1">-->',
  '&lt;script&gt;window.pwned=1&lt;/script&gt;',
  '\u202e<b>turned\u0000 around</b>',
];
const FOREIGN = new Set(['script', 'img', 'iframe', 'b', 'textarea', 'object', 'base']);
const LEADS = /^(\/(?!\/)|#|https?:\/\/)/u;
const addresses = [
  'javascript:window.pwned=1',
  'data:text/html,<script>1</script>',
  'https://x.example/"><script>1',
];

/** Elements and attributes of a page that these pages never make, and addresses that they never lead to. */
function foreignParts(page: string): string[] {
  const $ = load(page);
  return $('*')
    .toArray()
    .flatMap((node) => {
      if (!('attribs' in node)) return [];
      const { name, attribs } = node;
      const attributes = Object.entries(attribs).filter(
        ([key, value]) =>
          /^on|srcdoc/iu.test(key) || (/^(href|src|action)$/u.test(key) && !LEADS.test(value)),
      );
      const isOurs =
        name === 'script' && attribs.src?.startsWith('/assets/') === true && $(node).text() === '';
      return [...(FOREIGN.has(name) && !isOurs ? [name] : []), ...attributes.map((pair) => pair.join('='))];
    });
}

let database: TestDatabase;
let store: Store;
let pages: Visitor;

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  const clock = manualClock();
  pages = visitor({ store, clock });
  const payload = payloads[2] ?? '';
  await addBrand(store, { name: `Acme ${payload}`, query: 'acme' }, clock.now());
  const items = payloads.map((text, index) =>
    post({
      guid: `hostile-${index}`,
      url: addresses[index % addresses.length] ?? null,
      title: `Acme ${text} terrible`,
      text: `${text} Acme is terrible ${text}`,
      author: text,
      publishedAt: clock.now(),
    }),
  );
  await ingest(store, clock, items);
});
afterAll(() => database?.close());

describe('crawled text', () => {
  it('is heard at all', async () => {
    const { items } = await pageOfMentions(store, {}, '-publishedAt', { limit: 50, cursor: null });
    expect(items).toHaveLength(payloads.length);
  });

  it.each(['/', '/mentions', '/mentions?sort=score', '/incidents'])(
    'never becomes markup on %s',
    async (path) => {
      expect(foreignParts(await pages.read(path))).toEqual([]);
    },
  );

  it('never becomes markup on its own page', async () => {
    const { items } = await pageOfMentions(store, {}, '-publishedAt', { limit: 50, cursor: null });
    for (const { id } of items) {
      expect(foreignParts(await pages.read(`/mentions/${id}`))).toEqual([]);
    }
  });

  it('never becomes markup as a filter', async () => {
    for (const payload of payloads) {
      const params = new URLSearchParams({
        host: payload,
        author: payload,
        connector: payload,
        notice: payload,
      });
      expect(foreignParts(await pages.read(`/mentions?${params}`))).toEqual([]);
    }
  });
});

it('shows addresses that no database would accept as pages that are not there', async () => {
  for (const path of ['/mentions/x', '/incidents/%00', "/sources/'", '/digests/..%2f', '/nowhere']) {
    expect((await pages.get(path)).status).toBe(404);
  }
});

it('answers a cursor of another list or of nobody with a page that says so', async () => {
  const cursor = (value: unknown) =>
    Buffer.from(JSON.stringify([value, '01890000-0000-7000-8000-000000000000'])).toString('base64url');
  const paths = [
    '/mentions?cursor=nonsense',
    `/mentions?cursor=${cursor('1; drop table mentions')}`,
    `/mentions?sort=-reach&cursor=${cursor(0.5)}`,
    `/mentions?sort=score&cursor=${cursor(null)}`,
    '/incidents?cursor=x',
    '/sources?cursor=x',
    '/deliveries?cursor=x',
  ];
  for (const path of paths) expect((await pages.get(path)).status, path).toBe(400);
});
