import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brand } from '../../src/core/brand.ts';
import { newId } from '../../src/core/id.ts';
import { mentionsUrl } from '../../src/pipeline/links.ts';
import { feedHref, readFeedQuery } from '../../src/web/mentions/feed-query.ts';

const at = new Date('2026-01-15T12:00:00.000Z');
const brand: Brand = {
  id: newId(at),
  name: 'Acme',
  query: 'acme',
  aliases: [],
  handles: [],
  description: null,
  url: null,
  timezone: 'Europe/Berlin',
  createdAt: at,
  updatedAt: at,
};
const other = { ...brand, id: newId(at), timezone: 'Asia/Tokyo' };
const read = (params: Record<string, string>, brands = [brand, other]) =>
  readFeedQuery(new URLSearchParams(params), brands);

describe('the address of the feed', () => {
  it('is understood as messages and mails write it', () => {
    const to = new Date('2026-01-16T12:00:00.000Z');
    const url = new URL(
      mentionsUrl('https://ears.example', {
        brand: brand.id,
        from: at,
        to,
        sentiment: 'negative',
        host: 'a.example',
      }),
    );
    const { filter, unread } = readFeedQuery(url.searchParams, [brand, other]);
    expect(filter).toMatchObject({
      brandId: brand.id,
      from: at,
      to,
      sentiment: 'negative',
      host: 'a.example',
    });
    expect(unread).toEqual([]);
    expect(feedHref({ filter, sort: '-publishedAt' })).toBe(
      `${url.pathname}${url.search}`.replace(
        /from=(.*)&to=(.*)&sentiment=negative&host=a.example$/u,
        'sentiment=negative&host=a.example&from=$1&to=$2',
      ),
    );
  });

  it('reads times without a zone in the zone of the brand, or of the only brand', () => {
    expect(read({ brand: other.id, from: '2026-01-15T12:00' }).filter.from).toEqual(
      new Date('2026-01-15T03:00:00Z'),
    );
    expect(read({ from: '2026-01-15T12:00' }).filter.from).toEqual(at);
    expect(read({ from: '2026-01-15T12:00' }, [brand]).timezone).toBe('Europe/Berlin');
  });

  it('takes empty fields for absent ones', () => {
    const { filter, unread } = read({ brand: '', sentiment: '', from: '', host: ' ', sort: '' });
    expect(Object.values(filter).filter((value) => value !== undefined)).toEqual([]);
    expect(unread).toEqual(['host']);
  });

  it('names what it cannot read', () => {
    const params = {
      brand: "' or 1=1",
      sentiment: 'angry',
      from: 'soon',
      status: 'open',
      source: '7',
      sort: 'id',
    };
    expect(read(params).unread.toSorted()).toEqual(Object.keys(params).toSorted());
  });

  it('survives any parameters, and nothing in it upsets a database', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('host', 'author', 'from', 'sort', 'x'), fc.string()),
        (params) => {
          const { filter, sort } = read(params);
          expect(JSON.stringify(filter)).not.toContain('\\u0000');
          expect(
            read(Object.fromEntries(new URL(feedHref({ filter, sort }), 'http://x').searchParams)),
          ).toMatchObject({
            filter,
            sort,
          });
        },
      ),
    );
  });

  it('takes a filter away and begins at the first page', () => {
    const query = { ...read({ sentiment: 'negative', host: 'a.example', sort: 'score' }), cursor: 'abc' };
    expect(feedHref(query, { host: undefined })).toBe('/mentions?sentiment=negative&sort=score');
  });
});
