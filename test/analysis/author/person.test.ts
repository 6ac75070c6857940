import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personOf } from '../../../src/analysis/author/person.ts';
import { placeOf } from '../../../src/analysis/author/place.ts';

const at = (author: string | null, host: string | null = 'news.example.com', connector = 'feed') =>
  personOf({ author, host, connector });

describe('who wrote something', () => {
  it.each([
    ['Jane Doe', 'by  JANE DOE'],
    ['jonas_k', '@Jonas_K'],
    ['spez', '/u/spez'],
    ['José Ñández', 'Jose Nandez'],
  ])('%s is %s', (one, other) => {
    expect(at(one)?.key).toBe(at(other)?.key);
    expect(at(one)?.key).toBeDefined();
  });

  it.each([
    null,
    '',
    'admin',
    'Staff Writer',
    'CNN Staff',
    'Redaktion',
    'Sport-Redaktion',
    'Anonymous',
    '[deleted]',
    'guest_17',
    'User1234',
    'Reuters',
    '12345',
    'x'.repeat(200),
  ])('%s is nobody in particular', (author) => {
    expect(at(author)).toBeNull();
  });

  it.each([
    ['The Guardian', 'theguardian.com'],
    ['BBC News', 'bbc.co.uk'],
    ['example.com', 'example.com'],
  ])('%s on %s is the site itself', (author, host) => {
    expect(at(author, host)).toBeNull();
  });

  it('keeps who has a site of their own within a larger one', () => {
    expect(at('alice', 'alice.tumblr.com')).toMatchObject({ key: 'alice' });
  });

  it('keeps people of one name in two places apart, and a network is one place', () => {
    expect(placeOf({ connector: 'feed', host: 'old.reddit.com' })).toEqual(
      placeOf({ connector: 'reddit', host: 'imgur.com' }),
    );
    expect(at('ann', 'a.example')?.place).not.toEqual(at('ann', 'b.example')?.place);
    expect(placeOf({ connector: 'push', host: null })).toEqual({ name: 'push', isNetwork: false });
  });

  it('reads any name without failing, the same every time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (author) => {
        const person = at(author);
        if (person !== null) expect(at(person.name)?.key).toBeDefined();
      }),
    );
  });
});
