import { describe, expect, it } from 'vitest';
import type { IdentityScope } from '../../../src/analysis/identity/identity-keys.ts';
import { identityKeys } from '../../../src/analysis/identity/identity-keys.ts';
import { sharedUrls } from '../../../src/analysis/identity/shared-urls.ts';
import type { FetchedItem } from '../../../src/core/item.ts';
import { itemWith } from './item.ts';

const feed: IdentityScope = { sourceKey: 'feed https://example.com/rss' };
const otherFeed: IdentityScope = { sourceKey: 'feed https://example.org/rss' };

function same(a: FetchedItem, b: FetchedItem, scopeOfA = feed, scopeOfB = scopeOfA): boolean {
  const keys = new Set(identityKeys(a, scopeOfA));
  return identityKeys(b, scopeOfB).some((key) => keys.has(key));
}

describe('identityKeys', () => {
  it('gives the guid before the URL, as short stable strings', () => {
    const keys = identityKeys(itemWith({ guid: '17', url: 'https://example.com/17' }), feed);
    expect(keys).toEqual([expect.stringMatching(/^g:[\w-]{43}$/), expect.stringMatching(/^u:[\w-]{43}$/)]);
    expect(
      identityKeys(itemWith({ guid: ' 17 ', url: 'https://example.com/17?utm_source=x' }), feed),
    ).toEqual(keys);
  });

  it('recognises an item whose guid changes on every visit by its URL', () => {
    expect(
      same(
        itemWith({ guid: 'a1', url: 'https://example.com/x' }),
        itemWith({ guid: 'b2', url: 'https://example.com/x' }),
      ),
    ).toBe(true);
  });

  it('recognises an item that moved by its guid', () => {
    expect(
      same(
        itemWith({ guid: '1', url: 'https://example.com/draft' }),
        itemWith({ guid: '1', url: 'https://example.com/x' }),
      ),
    ).toBe(true);
  });

  it('recognises an edited post', () => {
    const url = 'https://example.com/x';
    expect(same(itemWith({ url, text: 'first words' }), itemWith({ url, text: 'other words' }))).toBe(true);
  });

  it('does not mix the numberings of two sources', () => {
    expect(same(itemWith({ guid: '17' }), itemWith({ guid: '17' }), feed, otherFeed)).toBe(false);
  });

  it.each([
    'https://example.com/?p=9',
    'tag:example.com,2026:9',
    'urn:uuid:1-2',
    'at://did:plc:x/app.bsky.feed.post/1',
  ])('recognises %s from any source', (guid) => {
    expect(same(itemWith({ guid }), itemWith({ guid }), feed, otherFeed)).toBe(true);
  });

  it('recognises one page coming from two sources', () => {
    const url = 'https://example.com/x';
    expect(same(itemWith({ guid: '1', url }), itemWith({ guid: '2', url }), feed, otherFeed)).toBe(true);
  });

  it('falls back on the words, within the source, when there is neither guid nor URL', () => {
    const post = itemWith({ title: 'Outage', text: 'All of Acme is down.' });
    const copy = itemWith({ title: 'OUTAGE!', text: 'all of  acme is down' });
    expect(identityKeys(post, feed)).toEqual([expect.stringMatching(/^c:[\w-]{43}$/)]);
    expect(same(post, copy)).toBe(true);
    expect(same(post, copy, feed, otherFeed)).toBe(false);
  });

  it('does not take the same words under two guids for one item', () => {
    expect(same(itemWith({ guid: '1', text: 'me too' }), itemWith({ guid: '2', text: 'me too' }))).toBe(
      false,
    );
  });

  it('does not take a link to a home page for identity', () => {
    const url = 'https://example.com/';
    expect(same(itemWith({ url, text: 'one' }), itemWith({ url, text: 'two' }))).toBe(false);
  });

  it('tells posts apart that differ only in the anchor', () => {
    expect(
      same(
        itemWith({ url: 'https://example.com/t#post-1' }),
        itemWith({ url: 'https://example.com/t#post-2' }),
      ),
    ).toBe(false);
  });
});

describe('sharedUrls', () => {
  const url = 'https://example.com/reviews';

  it('keeps distinct items of a list page apart', () => {
    const items = [itemWith({ url, text: 'good' }), itemWith({ url, text: 'bad' })] as const;
    const scope = { ...feed, sharedUrls: sharedUrls(items, null) };
    expect(same(items[0], items[1], scope)).toBe(false);
    expect(same(items[0], itemWith({ url, text: 'Good!' }), scope)).toBe(true);
  });

  it('keeps items apart that all carry the site as their guid', () => {
    const items = [
      itemWith({ guid: url, url: `${url}/1`, text: 'good' }),
      itemWith({ guid: url, url: `${url}/2`, text: 'bad' }),
    ] as const;
    expect(same(items[0], items[1], { ...feed, sharedUrls: sharedUrls(items, null) })).toBe(false);
  });

  it('holds the page that was read, so that its one item today is not its one item tomorrow', () => {
    expect(sharedUrls([itemWith({ url, text: 'good' })], `${url}/?utm_source=x`)).toEqual(new Set([url]));
  });

  it('does not hold a URL that is listed twice with the same words', () => {
    expect(sharedUrls([itemWith({ url, text: 'good' }), itemWith({ url, text: 'good' })], null)).toEqual(
      new Set(),
    );
  });
});
