import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linksIn } from '../../../crawlers/push/link-header.ts';

it('reads targets and relations in every spelling that is allowed', () => {
  const header = [
    '<https://hub.example/>; rel="hub"',
    '<https://blog.example/feed?a=1,2;b>;rel=self; type="application/rss+xml"',
    '</style.css> ; title="a, b; rel=\\"hub\\"" ; rel = "preload STYLESHEET"',
    '<#nothing>',
  ].join(', ');
  expect(linksIn(header)).toEqual([
    { target: 'https://hub.example/', relations: ['hub'] },
    { target: 'https://blog.example/feed?a=1,2;b', relations: ['self'] },
    { target: '/style.css', relations: ['preload', 'stylesheet'] },
    { target: '#nothing', relations: [] },
  ]);
});

it('reads what it would write', () => {
  const target = fc.stringMatching(/^https:\/\/[a-z]{1,5}\/[a-z?&=,;"]{0,9}$/);
  const relations = fc.array(fc.stringMatching(/^[a-z][a-z0-9.-]{0,8}$/), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(fc.record({ target, relations }), { maxLength: 5 }), (links) => {
      const header = links.map(
        (link) => `<${link.target}>; title="x, <y>; z"; rel="${link.relations.join(' ')}"`,
      );
      expect(linksIn(header.join(', '))).toEqual(links);
    }),
  );
});

it('survives whatever it is given', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>;=",\\ relhub') }), (header) => {
      for (const { target, relations } of linksIn(header))
        expect([target, ...relations].join('')).not.toContain('>');
    }),
  );
});
