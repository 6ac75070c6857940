import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfMentions } from '../../db/repos/mentions/mention-feed.ts';
import type { Store } from '../../db/store.ts';
import { manualClock } from '../support/clock.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { type Seeded, seed, seedDigest } from '../support/seed.ts';
import { storeOf, type Visitor, visitor } from './visitor.ts';

let database: TestDatabase;
let store: Store;
let seeded: Seeded;
let pages: Visitor;

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  seeded = await seed(store);
  pages = visitor({ store, clock: seeded.clock });
});
afterAll(() => database?.close());

/** What a page says, without its markup. */
function wordsOf(page: string): string {
  return page
    .replace(/<[^>]*>/gu, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.:])/gu, '$1');
}
const articles = (page: string) => page.split('<article').length - 1;
const hrefs = (page: string) =>
  [...page.matchAll(/href="([^"]*)"/gu)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'));

describe('overview', () => {
  it('puts the open incident first', async () => {
    const words = wordsOf(await pages.read('/'));
    expect(words.indexOf('Needs attention')).toBeLessThan(words.indexOf('Brands'));
    expect(words).toMatch(/Critical Open Halden Halden: \d+ negative mentions/u);
  });

  it('says how much of what was planned was read', async () => {
    expect(wordsOf(await pages.read('/'))).toContain('85% of 80 visits of the last 24 hours succeeded');
  });

  it('leads on a fresh install to what to do', async () => {
    const empty = await withDatabase('pglite');
    try {
      const answer = await visitor({ store: storeOf(empty), clock: manualClock() }).get('/');
      expect(answer.headers.get('location')).toBe('/welcome');
    } finally {
      await empty.close();
    }
  });
});

describe('mentions', () => {
  it('come newest first, and the rest behind a link', async () => {
    const first = await pages.read('/mentions?each=yes');
    expect(articles(first)).toBe(20);
    const older = hrefs(first).find((href) => href.includes('cursor=')) ?? '';
    const second = await pages.read(older);
    expect(articles(second)).toBe(20);
    const ids = (page: string) => new Set(page.match(/id="m-[^"]+"/gu));
    expect([...ids(first)].filter((id) => ids(second).has(id))).toEqual([]);
    expect(hrefs(second)).toContain('/mentions?each=yes');
  });

  it('are narrowed down by the address, which shows as chips that take a filter away', async () => {
    const page = await pages.read('/mentions?sentiment=positive&host=news.example.com');
    const tags = [...page.matchAll(/<article class="mention is-(\w+)"/gu)].map(([, label]) => label);
    expect(new Set(tags)).toEqual(new Set(['positive']));
    expect(hrefs(page)).toEqual(
      expect.arrayContaining(['/mentions?sentiment=positive', '/mentions?host=news.example.com']),
    );
  });

  it('show the brand, the deciding words, the zone, and a link that gives nothing away', async () => {
    const page = await pages.read('/mentions?sort=score');
    expect(page).toMatch(/<mark class="is-brand"[^>]*>Halden<\/mark>/u);
    expect(page).toMatch(/<mark class="is-negative"[^>]*>\w+<\/mark>/u);
    expect(page).toMatch(
      /<time datetime="2026-01-15T[^"]+" title="15 Jan 2026, \d\d:\d\d CET">\d+ \w+ ago<\/time>/u,
    );
    expect(page).toMatch(/<a href="https:\/\/[^"]+" rel="noopener noreferrer nofollow">Original<\/a>/u);
  });

  it('keep the direction of other scripts', async () => {
    const page = await pages.read('/mentions?language=ar');
    expect(page).toMatch(/<h3 dir="auto">/u);
    expect(page).toContain('تجربتي');
  });

  it('say so when nothing fits', async () => {
    expect(wordsOf(await pages.read('/mentions?host=nowhere.example'))).toContain(
      'Nothing fits these filters',
    );
  });

  it('have a page each, with all that is known', async () => {
    const { items } = await pageOfMentions(store, {}, 'score', { limit: 1, cursor: null });
    const words = wordsOf(await pages.read(`/mentions/${items[0]?.id}`));
    expect(words).toContain('Words that decided');
    expect(words).toContain(`Judged by ${items[0]?.scorer}`);
    expect(words).toContain(items[0]?.author);
  });
});

describe('incidents', () => {
  it('are listed, open ones first', async () => {
    const page = await pages.read('/incidents');
    expect(wordsOf(page)).toContain('Not resolved');
    expect(hrefs(page)).toContain(`/incidents/${seeded.incidentId}`);
  });

  it('say what happened, against what is usual, and how complete that is', async () => {
    const words = wordsOf(await pages.read(`/incidents/${seeded.incidentId}`));
    expect(words).toMatch(/In the \d hours up to 15 Jan 2026, 15:00 CET, Halden got \d+ negative mentions/u);
    expect(words).toMatch(/\d+% of the planned visits to sources succeeded: there may be more/u);
    expect(words).toContain('Earshot opened it');
  });

  it('draw their course, and write it down beside', async () => {
    const page = await pages.read(`/incidents/${seeded.incidentId}`);
    expect(page).toMatch(
      /<svg role="img" aria-label="Bar chart of negative mentions: at most \d+ in 15 minutes/u,
    );
    expect(page).toContain('>Opened</text>');
    const numbers = [...page.matchAll(/<tr><th scope="row">[^<]*<\/th><td>(\d+)<\/td>/gu)].map(([, n]) =>
      Number(n),
    );
    const inWindow = numbers.slice(-8).reduce((sum, count) => sum + count, 0);
    expect(wordsOf(page)).toContain(`All ${inWindow} negative mentions of this time`);
  });

  it('show who was told, and who could not be', async () => {
    const words = wordsOf(await pages.read(`/incidents/${seeded.incidentId}`));
    expect(words).toMatch(/Delivered pr-desk Incident opened/u);
    expect(words).toMatch(/Retrying on-call Incident opened Not yet: it did not answer in time/u);
  });
});

describe('sources and deliveries', () => {
  it('say in words how each source is doing', async () => {
    const words = wordsOf(await pages.read('/sources'));
    expect(words).toContain('Read 25 items, 3 of them new.');
    expect(words).toContain('Failed: its robots.txt forbids the visit (status 503).');
    expect(words).toContain('Next visit in 9 minutes');
  });

  it('keep a ledger of every visit', async () => {
    const words = wordsOf(await pages.read(`/sources/${seeded.sourceIds[2]}`));
    expect(words.match(/UTC Failed: it answered with an error/gu)).toHaveLength(6);
    expect(words.match(/Read 25 3 2 18 kB/gu)).toHaveLength(14);
  });

  it('list what was told, and every attempt', async () => {
    const page = await pages.read('/deliveries?state=retrying');
    expect(wordsOf(page)).toMatch(/on-call: Incident goes on Retrying/u);
    expect(wordsOf(page)).not.toContain('pr-desk:');
    expect(wordsOf(page)).toMatch(/1 attempt 15 Jan 2026, 14:00 UTC: Failed, it did not answer in time/u);
  });

  it('never show a secret', async () => {
    const paths = ['/sources', ...seeded.sourceIds.map((id) => `/sources/${id}`), '/deliveries', '/mentions'];
    for (const path of [...paths, `/incidents/${seeded.incidentId}`]) {
      expect(await pages.read(path), path).not.toMatch(/SECRET|7f3c9d2e81ab44609c1d5e/u);
    }
  });
});

describe('digests', () => {
  it('are shown as mailed, in a frame that may do nothing but follow a click', async () => {
    const page = await pages.read(`/digests/${await seedDigest(store, seeded)}`);
    const frame = page.match(/<iframe[^>]*>/u)?.[0] ?? '';
    expect(frame).toContain('sandbox="allow-top-navigation-by-user-activation"');
    expect(frame).toContain('srcdoc="&lt;!doctype html&gt;');
    expect(frame).toContain('Halden: what was said');
    expect(wordsOf(page)).toContain('As plain text');
  });
});
