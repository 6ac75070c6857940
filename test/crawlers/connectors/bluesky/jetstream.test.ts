import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../net/local-server.ts';
import { jetstream, listenFor, NOON, told } from './stream.ts';

const at = (us: number) => ({ stream: { us: NOON + us, counted: null } });
const _HOUR = 3_600_000_000;

describe('the stream of posts', () => {
  it('brings posts that hold the words, as a search would', async () => {
    const { url, asked } = await jetstream([
      told(1, 'a', 'nothing of interest'),
      told(2, 'b', 'my Acmé kettle'),
      told(3, 'c', 'acme', { collection: 'app.bsky.feed.like' }),
    ]);
    const { items, removed, missed, cursor } = await listenFor(1, { endpoints: [url] });
    expect(items).toEqual([
      {
        guid: 'at://did:plc:ann/app.bsky.feed.post/b',
        url: 'https://bsky.app/profile/did:plc:ann/post/b',
        title: null,
        text: 'my Acmé kettle',
        html: null,
        author: 'did:plc:ann',
        publishedAt: new Date('2026-01-15T11:59:59Z'),
        updatedAt: null,
        rating: null,
        language: 'en',
        reach: null,
        engagement: null,
      },
    ]);
    expect({ removed, missed }).toEqual({ removed: [], missed: [] });
    expect(cursor).toMatchObject({ stream: { us: expect.any(Number), counted: null } });
    expect(asked.map(({ search }) => search)).toEqual(['?wantedCollections=app.bsky.feed.post']);
  });

  it('brings only what may be about a watched brand', async () => {
    const { url } = await jetstream([told(1, 'a', 'acme the climber'), told(2, 'b', 'acme the company')]);
    const wanted = ({ text }: { text: string }) => text.includes('company');
    expect((await listenFor(1, { endpoints: [url], wanted })).texts).toEqual(['acme the company']);
    expect((await listenFor(1, { endpoints: [url], wanted, query: '*' })).texts).toEqual([
      'acme the company',
    ]);
  });

  it('tells of deletions and edits', async () => {
    const { url } = await jetstream([
      told(1, 'a', null),
      told(2, 'b', 'acme, edited', { operation: 'update' }),
    ]);
    const { removed, items } = await listenFor(1, { endpoints: [url] });
    expect(removed).toEqual([
      { guid: 'at://did:plc:ann/app.bsky.feed.post/a', url: 'https://bsky.app/profile/did:plc:ann/post/a' },
    ]);
    expect(items[0]?.updatedAt).toEqual(new Date((NOON + 2) / 1_000));
  });

  it('keeps its position while nothing is of interest', async () => {
    const { url } = await jetstream([told(0, 'a', 'x'), told(5_000_000, 'b', 'x')]);
    const { items, cursor } = await listenFor(0, { endpoints: [url], cursor: at(0) });
    expect({ items, cursor }).toEqual({ items: [], cursor: at(5_000_000) });
  });

  it('lives with records that are no posts, odd authors and events of other kinds', async () => {
    const { url } = await jetstream([
      JSON.stringify({
        did: 'did:plc:x',
        time_us: NOON,
        kind: 'identity',
        identity: { handle: 'x.example' },
      }),
      told(1, 'a', 'acme', { record: 'acme' }),
      told(1, 'b', 'acme', { record: { text: 7 } }),
      told(1, '../../c', 'acme'),
      told(1, 'd', 'acme', { operation: 'invented' }),
      told(1, 'e', 'acme', {
        record: { text: 'acme\0 \ud800!', createdAt: 'yesterday', langs: 'en', embed: 3 },
      }),
    ]);
    const { items } = await listenFor(1, { endpoints: [url] });
    expect(items).toMatchObject([
      { text: 'acme \ufffd!', publishedAt: new Date(NOON / 1_000), language: null },
    ]);
  });

  it('holds the server back while a batch is being kept', async () => {
    const posts = Array.from({ length: 3_000 }, (_, n) => told(n, `k${n}`, `acme ${'x'.repeat(1_000)}`));
    const { url } = await jetstream(posts);
    let busy = false;
    let kept = 0;
    await listenFor(Number.POSITIVE_INFINITY, {
      endpoints: [url],
      async onBatch({ items }) {
        expect(busy).toBe(false);
        busy = true;
        await new Promise((resolve) => setImmediate(resolve));
        busy = false;
        expect(items.length).toBeLessThan(600);
        kept += items.length;
        if (kept === posts.length) throw new Error('enough');
      },
    }).catch(({ message }) => expect(message).toBe('enough'));
    expect(kept).toBe(posts.length);
  });
});

describe('a connection that is lost', () => {
  it('is taken up again a little earlier, at the next endpoint, and nothing is brought twice', async () => {
    const one = await jetstream([told(10, 'a', 'acme 1'), told(20, 'b', 'acme 2'), told(20, 'z', null)], []);
    const two = await jetstream([
      told(10, 'a', 'acme 1'),
      told(19, 'b', 'acme 2'),
      told(20, 'z', null),
      told(30, 'c', 'acme 3'),
    ]);
    const { texts, removed, missed, waits } = await listenFor(3, { endpoints: [one.url, two.url] });
    expect(texts).toEqual(['acme 1', 'acme 2', 'acme 3']);
    expect(removed).toHaveLength(1);
    expect(missed).toEqual([]);
    expect(two.asked[0]?.searchParams.get('cursor')).toBe(String(NOON + 20 - 5_000_000));
    expect(waits).toHaveLength(1);
  });

  it('is waited for longer and longer, never in step, and as long as the server asks', async () => {
    const failing = Array.from({ length: 7 }, () => ({ status: 503 }));
    const { url } = await jetstream(...failing, { status: 429, headers: { 'retry-after': '300' } }, [
      told(1, 'a', 'acme'),
    ]);
    const { waits } = await listenFor(1, { endpoints: [url] });
    const full = [1, 2, 4, 8, 16, 32, 60].map((seconds) => seconds * 1_000);
    for (const [turn, longest] of full.entries()) {
      expect(waits[turn]).toBeGreaterThanOrEqual(longest / 2);
      expect(waits[turn]).toBeLessThanOrEqual(longest);
    }
    expect(waits.slice(7)).toEqual([300_000]);
  });

  it('waits little again once something new was heard', async () => {
    const { url } = await jetstream(
      { status: 503 },
      { status: 503 },
      [told(1, 'a', 'acme 1')],
      [told(2, 'b', 'acme 2')],
    );
    const { waits } = await listenFor(2, { endpoints: [url] });
    expect(waits).toHaveLength(3);
    expect(waits[2]).toBeLessThanOrEqual(1_000);
  });

  it('is lost for good when every endpoint keeps failing', async () => {
    const [one, two] = [await jetstream({ status: 503 }), await jetstream({ status: 404 })];
    const failure = await failureOf(listenFor(1, { endpoints: [one.url, two.url] }));
    expect(failure).toMatchObject({ reason: 'server-error', status: 503 });
    expect([one.asked.length, two.asked.length]).toEqual([6, 5]);
  });

  it.each([
    ['no JSON', 'hello'],
    ['another shape', '{"did":"did:plc:ann","time":1}'],
  ])('is left for the next endpoint when it tells %s', async (_what, message) => {
    const [one, two] = [await jetstream([message]), await jetstream([told(1, 'a', 'acme')])];
    expect((await listenFor(1, { endpoints: [one.url, two.url] })).texts).toEqual(['acme']);
    const failure = await failureOf(listenFor(1, { endpoints: [one.url] }));
    expect(failure.reason).toBe('unexpected-answer');
  });

  it('is not what a batch that cannot be kept is', async () => {
    const { url, asked } = await jetstream([told(1, 'a', 'acme')]);
    const onBatch = () => {
      throw new Error('the database is away');
    };
    await expect(listenFor(1, { endpoints: [url], onBatch })).rejects.toThrow('the database is away');
    expect(asked).toHaveLength(1);
  });
});
