import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseOpml } from '../../../crawlers/formats/opml.ts';
import { writeOpml } from '../../../crawlers/formats/write-opml.ts';

it('writes lists that name the same feeds when they are read', () => {
  const feed = fc.record({
    url: fc.webUrl({ withQueryParameters: true }),
    title: fc.constantFrom('A', 'B & C', '"D" <e>', 'Ünï'),
  });
  fc.assert(
    fc.property(fc.array(feed), (feeds) => {
      const read = parseOpml(writeOpml('Mine', feeds)).feeds;
      expect(read.map(({ url }) => url)).toEqual(feeds.map(({ url }) => url));
      expect(read.map(({ title }) => title)).toHaveLength(feeds.length);
    }),
  );
});

it('never lets a title become markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const written = writeOpml(title, [{ url: 'https://a.example/', title }]);
      expect(parseOpml(written).feeds).toHaveLength(1);
      expect(written.match(/<outline /gu)).toHaveLength(1);
    }),
  );
});
