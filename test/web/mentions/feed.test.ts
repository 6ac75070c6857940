import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeMention } from '../../../db/repos/mentions/change-mention.ts';
import { findMention, type MentionView, pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { auditLog } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { type TestDatabase, withDatabase } from '../../support/database.ts';
import { type Seeded, seed } from '../../support/seed.ts';
import { storeOf, type Visitor, visitor } from '../visitor.ts';

let database: TestDatabase;
let store: Store;
let seeded: Seeded;
let pages: Visitor;
const evaluated: string[] = [];
const SCRIPT = { origin: 'http://localhost:3000', 'hx-request': 'true' };

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  seeded = await seed(store);
  const nothing = async () => {};
  const work = {
    crawl: nothing,
    crawlDue: nothing,
    evaluate: async (brandId: string) => {
      evaluated.push(brandId);
    },
    deliverDue: nothing,
    rematch: nothing,
    recountThemes: nothing,
  };
  pages = visitor({ store, clock: seeded.clock, work });
});
afterAll(() => database?.close());

const read = async (path: string) => load(await pages.read(path));
const newest = async (filter = {}, limit = 200): Promise<MentionView[]> =>
  (await pageOfMentions(store, filter, '-publishedAt', { limit, cursor: null })).items;
const word = () => ({ by: 'Mara', at: seeded.clock.now() });
const cardIds = ($: ReturnType<typeof load>) =>
  $('.mention')
    .toArray()
    .map(({ attribs }) => attribs.id?.slice(2));

describe('stories in the feed', () => {
  it('are a card each, with the number of their copies, and unfold', async () => {
    const $ = await read('/mentions?from=2026-01-15&parts=5');
    const [, mentions, stories] = /([\d,]+) mentions, (\d+) stories/u.exec($('.size').text()) ?? [];
    expect($('.mention')).toHaveLength(Number(stories));
    const copies = $('.copies a').first();
    const [, count] = /and (\d+) cop/u.exec(copies.text()) ?? [];
    const unfolded = await read(copies.attr('hx-get') ?? '');
    expect(unfolded('li')).toHaveLength(Number(count));
    const plain = await read(copies.attr('href') ?? '');
    expect(plain('.mention')).toHaveLength(Number(count) + 1);
    const each = await read('/mentions?from=2026-01-15&each=yes');
    expect(each('.size').text()).toBe(`${mentions} mentions, ${stories} stories`);
  });

  it('go on in parts, whose address shows as much again', async () => {
    const $ = await read('/mentions?each=yes');
    const second = await read($('.more').attr('hx-get') ?? '');
    expect(second('html').find('h1')).toHaveLength(0);
    expect(second('.mention')).toHaveLength($('.mention').length);
    const again = await read(second('[data-here]').attr('data-here') ?? '');
    expect(cardIds(again)).toEqual([...cardIds($), ...cardIds(second)]);
    expect(cardIds(await read($('a[rel=next]').attr('href') ?? ''))).toEqual(cardIds(second));
  });
});

describe('one mention', () => {
  it('is tagged, given away and answered, each of which is undone', async () => {
    const [mention] = await newest({}, 1);
    const act = async (fields: Record<string, string>) => {
      const answer = await pages.submit(`/mentions/${mention?.id}`, fields);
      return load(await pages.read(answer.headers.get('location') ?? ''));
    };
    const now = async () => findMention(store, mention?.id ?? '');
    await act({ tags: ' VIP,  Follow  up,vip', do: 'tag' });
    expect((await now())?.tags).toEqual(['follow up', 'vip']);
    await act({ untag: 'vip' });
    expect((await now())?.tags).toEqual(['follow up']);
    const $ = await act({ assignee: ' Mara  K. ', do: 'assign' });
    expect((await now())?.assignee).toBe('Mara K.');
    expect($('#said').text()).toContain('1 mention given to Mara K.');
    await act({ do: 'answer', url: 'https://halden.example/sorry', at: '2026-01-15T14:30' });
    const answered = await now();
    expect(answered).toMatchObject({
      status: 'answered',
      response: { url: 'https://halden.example/sorry', at: '2026-01-15T13:30:00.000Z' },
    });
    expect(
      (await pages.submit(`/mentions/${mention?.id}`, { do: 'answer', url: 'javascript:x' })).status,
    ).toBe(422);
    const seen = await act({ status: 'seen' });
    await pages.submit(seen('#said form').attr('action') ?? '', {});
    expect(await now()).toEqual(answered);
    expect((await pages.submit(seen('#said form').attr('action') ?? '', {})).status).toBe(404);
  });

  it('is answered to a script with its card and what was done', async () => {
    const [mention] = await newest({ sentiment: 'negative' }, 1);
    const answer = await pages.submit(`/mentions/${mention?.id}`, { sentiment: 'neutral' }, SCRIPT);
    const $ = load(await answer.text());
    expect($('article').attr('class')).toBe('mention is-neutral');
    expect($('#said').attr('hx-swap-oob')).toBe('true');
    expect($('html > body > main')).toHaveLength(0);
  });

  it('leads on through the list one came from', async () => {
    for (const list of ['?sentiment=negative&each=yes', '?sort=score', '?sort=-reach']) {
      const $ = await read(`/mentions${list}`);
      const [first, second] = cardIds($);
      const href = $('.mention h3 a, .mention a[aria-keyshortcuts^=o]').first().attr('href') ?? '';
      const page = await read(href);
      expect(page('a[rel=prev]')).toHaveLength(0);
      const next = page('a[rel=next]').attr('href') ?? '';
      expect(next).toContain(`/mentions/${second}?`);
      expect((await read(next))('a[rel=prev]').attr('href')).toContain(`/mentions/${first}?`);
      expect(page('.ways a').first().attr('href')).toBe(`/mentions${list}`);
    }
  });
});

describe('many mentions', () => {
  it('are marked as far as the filter reaches, written down, and undone', async () => {
    const filter = { sentiment: 'positive', status: 'new' } as const;
    const before = await newest(filter);
    evaluated.length = 0;
    const answer = await pages.submit('/mentions/bulk', {
      query: '/mentions?sentiment=positive&status=new',
      scope: 'all',
      sentiment: 'neutral',
    });
    const $ = load(await pages.read(answer.headers.get('location') ?? ''));
    expect($('#said').text()).toContain(`Sentiment of ${before.length} mentions corrected`);
    expect(await newest(filter)).toEqual([]);
    expect(evaluated).toContain(before[0]?.brandId);
    const entries = await store.db.select().from(auditLog);
    expect(entries.at(-1)).toMatchObject({ action: 'mention.update', subject: 'mention' });
    await pages.submit($('#said form').attr('action') ?? '', {});
    expect(await newest(filter)).toEqual(before);
  });

  it('take their copies along when they are chosen by their story', async () => {
    const $ = await read('/mentions?from=2026-01-15');
    const card = $('.told:has(.copies) [name=id]').first().attr('value') ?? '';
    const storyId = (await findMention(store, card))?.storyId ?? '';
    const query = '/mentions?from=2026-01-15';
    await pages.submit('/mentions/bulk', { query, id: card, copies: 'yes', tags: 'outage', do: 'tag' });
    const told = await newest({ storyId, from: new Date('2026-01-15T00:00:00Z') });
    expect(told.length).toBeGreaterThan(1);
    for (const { tags } of told) expect(tags).toContain('outage');
  });

  it('are refused where none is chosen or nothing is asked', async () => {
    expect((await pages.submit('/mentions/bulk', { status: 'seen' })).status).toBe(422);
    const [mention] = await newest({}, 1);
    expect((await pages.submit('/mentions/bulk', { id: mention?.id ?? '' })).status).toBe(422);
    expect((await pages.submit('/mentions/bulk', { id: "' or 1=1", status: 'seen' })).status).toBe(422);
  });

  it('answer a script with the cards that it shows', async () => {
    const [one, two, three] = await newest({}, 3);
    const fields: [string, string][] = [
      ['id', one?.id ?? ''],
      ['id', two?.id ?? ''],
      ['shown', two?.id ?? ''],
      ['shown', three?.id ?? ''],
      ['status', 'ignored'],
    ];
    const answer = await pages.submit('/mentions/bulk', fields, SCRIPT);
    const $ = load(await answer.text());
    expect(cardIds($)).toEqual([two?.id]);
    expect($('article').attr('hx-swap-oob')).toBe('true');
    expect($('#said').text()).toContain('2 mentions marked as ignored.');
  });
});

describe('what people gave', () => {
  it('filters the feed, and its export, as the address says', async () => {
    const [mention, other] = await newest({ language: 'en' }, 2);
    await changeMention(store, mention?.id ?? '', { tags: ['legal'], assignee: 'Lin' }, word());
    const path = '/mentions?tag=legal&assignee=Lin';
    const $ = await read(path);
    expect(cardIds($)).toEqual([mention?.id]);
    expect($('.chips').text()).toMatch(/Tag\s*legal/u);
    expect(
      $('#people option')
        .map((_, option) => $(option).attr('value'))
        .get(),
    ).toContain('Lin');
    const csv = await pages.get($('a[href*=format]').first().attr('href') ?? '');
    expect(csv.headers.get('content-disposition')).toContain('mentions.csv');
    const lines = (await csv.text()).trim().split('\r\n');
    expect(lines.filter((line) => line.startsWith(mention?.id ?? '-'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith(other?.id ?? '-'))).toHaveLength(0);
    expect(await pages.read('/mentions?maxRating=lots&minEngagement=-1')).toContain(
      'left out: maxRating, minEngagement.',
    );
  });
});
