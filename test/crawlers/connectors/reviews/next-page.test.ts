import { expect, it } from 'vitest';
import { nextPage } from '../../../../crawlers/connectors/reviews/next-page.ts';
import { parsePage } from '../../../../crawlers/extract/parsed-page.ts';

const nextIn = (html: string) =>
  nextPage(parsePage(Buffer.from(html), { url: 'https://r.example/acme?page=2' }));

it.each([
  '<link rel="next" href="?page=3">',
  '<a rel="nofollow next" href="/acme?page=3">3</a>',
  '<a href="?page=3" aria-label="Next page"><svg></svg></a>',
  '<a href="?page=1">‹ Zurück</a><a href="?page=3">Weiter ›</a>',
  '<a href="?page=3">Page suivante</a>',
  '<a href="?page=3">»</a>',
  '<ul><li class="pagination-next"><a href="?page=3">2026</a></li></ul>',
])('%s leads on', (html) => {
  expect(nextIn(html)).toBe('https://r.example/acme?page=3');
});

it.each([
  '<a href="?page=2#list" rel="next">here</a>',
  '<a href="https://elsewhere.example/?page=3" rel="next">away</a>',
  '<a href="javascript:more()" rel="next">more</a>',
  '<a href="?page=3">Next time I will not buy here</a>',
  '<a href="?page=1">Previous</a>',
  '<a href="?page=3"></a>',
])('%s does not', (html) => {
  expect(nextIn(html)).toBeNull();
});
