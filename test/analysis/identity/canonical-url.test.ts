import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, hostOf } from '../../../src/analysis/identity/canonical-url.ts';
import cases from '../../fixtures/analysis/canonical-urls.json' with { type: 'json' };

describe('canonicalUrl', () => {
  it.each(cases)('writes %s as %s', (url, expected) => {
    expect(canonicalUrl(url ?? '')).toBe(expected);
  });

  const part = fc.string({
    unit: fc.constantFrom(
      'a',
      'B',
      '1',
      '.',
      '/',
      '%',
      '2',
      'e',
      '5',
      '&',
      '=',
      '#',
      '?',
      '-',
      '~',
      'ä',
      ' ',
      '+',
      ';',
    ),
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(part, part, part, (path, query, fragment) => {
        const once = canonicalUrl(`https://Example.com/${path}?${query}#comment-${fragment}`);
        expect(once).not.toBeNull();
        expect(canonicalUrl(once ?? '')).toBe(once);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is idempotent for addresses of every make, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()),
        (url) => {
          const once = canonicalUrl(url);
          expect(once === null ? null : canonicalUrl(once)).toBe(once);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('does not depend on the order of parameters or on trackers among them', () => {
    const parameters = fc.uniqueArray(fc.constantFrom('a=1', 'b=2', 'c=', 'd'), { minLength: 1 });
    fc.assert(
      fc.property(parameters, (chosen) => {
        const tracked = ['utm_campaign=x', ...chosen.toReversed(), 'gclid=y'];
        expect(canonicalUrl(`https://example.com/?${tracked.join('&')}`)).toBe(
          canonicalUrl(`https://example.com/?${chosen.join('&')}`),
        );
      }),
    );
  });

  it('keeps addresses apart that differ in bytes which are no UTF-8', () => {
    expect(canonicalUrl('https://example.com/?q=%E4')).not.toBe(canonicalUrl('https://example.com/?q=%E5'));
  });
});

describe('hostOf', () => {
  it.each([
    ['https://WWW.Example.com:8080/x', 'example.com:8080'],
    ['https://news.example.com./', 'news.example.com'],
    ['https://www.com/', 'www.com'],
    ['http://192.0.2.1/x', '192.0.2.1'],
    ['mailto:a@example.com', null],
    ['nonsense', null],
  ])('of %s is %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});
