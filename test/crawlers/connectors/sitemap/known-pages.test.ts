import { expect, it } from 'vitest';
import { KnownPages } from '../../../../crawlers/connectors/sitemap/known-pages.ts';

it('pages are known again from what was stored', () => {
  const pages = new KnownPages('');
  expect([pages.add('/a'), pages.add('/b'), pages.add('/a')]).toEqual(['new', 'new', 'known']);
  const again = new KnownPages(pages.toString());
  expect([again.add('/a'), again.add('/c')]).toEqual(['known', 'new']);
});

it('no more than 50,000 pages are remembered', () => {
  const pages = new KnownPages(
    Buffer.from(Uint32Array.from({ length: 50_000 }, (_, n) => n).buffer).toString('base64'),
  );
  expect(pages.add('/one-more')).toBe('full');
});
