import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkKey, readLink, signLink } from '../../src/access/link-tokens.ts';

const key = linkKey('a secret of thirty-two characters');
const now = new Date('2026-01-15T12:00:00.000Z');
const later = new Date('2026-01-22T12:00:00.000Z');

describe('a signed link', () => {
  it('says what was signed until its end, and not from then on', () => {
    const token = signLink(key, 'acknowledge', ['incident', 'receiver'], later);
    expect(token).toMatch(/^[\w.-]+$/u);
    expect(readLink(key, 'acknowledge', token, now)).toEqual(['incident', 'receiver']);
    expect(readLink(key, 'acknowledge', token, new Date(later.getTime() - 1))).not.toBeNull();
    expect(readLink(key, 'acknowledge', token, later)).toBeNull();
  });

  it('without an end is good for ever', () => {
    const token = signLink(key, 'feed', ['receiver'], null);
    expect(readLink(key, 'feed', token, new Date('2099-01-01'))).toEqual(['receiver']);
  });

  it('is good for one purpose, and one secret', () => {
    const token = signLink(key, 'chart', ['incident'], later);
    expect(readLink(key, 'acknowledge', token, now)).toBeNull();
    expect(readLink(linkKey('another secret'), 'chart', token, now)).toBeNull();
  });

  it('cannot be changed or made up', () => {
    const token = signLink(key, 'chart', ['incident'], later);
    const changed = fc
      .tuple(fc.nat(token.length - 2), fc.constantFrom(...'AZaz09-_.'))
      .map(([at, letter]) => {
        return token.slice(0, at) + letter + token.slice(at + 1);
      });
    fc.assert(
      fc.property(fc.oneof(fc.string(), changed), (text) => {
        fc.pre(text !== token);
        expect(readLink(key, 'chart', text, now)).toBeNull();
      }),
    );
  });
});
