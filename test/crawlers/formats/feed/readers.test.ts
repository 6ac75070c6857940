import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../crawlers/formats/charset.ts';
import { interpretFeed } from '../../../../crawlers/formats/feed/interpret.ts';
import { fitsRssParser } from '../../../../crawlers/formats/feed/rss-parser-fit.ts';
import { readTolerantly } from '../../../../crawlers/formats/feed/tolerant-reader.ts';
import { readWithRssParser } from '../../../../crawlers/formats/feed/with-rss-parser.ts';
import { feedFixtures } from './fixtures.ts';

const fixtures = feedFixtures().map(({ name, bytes, given }) => {
  const xml = decodeText(bytes, { kind: 'xml', contentType: given.contentType }).text;
  return { name, xml, fits: fitsRssParser(xml) };
});
const rss = (inside: string, attributes = '') =>
  `<rss version="2.0"${attributes}><channel><title>t</title>${inside}</channel></rss>`;

describe('the two readers', () => {
  it.each(fixtures.filter(({ fits }) => fits))(
    'agree on $name, or rss-parser refuses it',
    async ({ xml }) => {
      const byRssParser = await readWithRssParser(xml).catch(() => null);
      if (byRssParser === null) return;
      const tolerant = readTolerantly(xml);
      expect(interpretFeed(byRssParser, null)).toEqual(tolerant && interpretFeed(tolerant, null));
    },
  );
});

describe('rss-parser', () => {
  it.each([
    'rss2-plain',
    'rss2-content-encoded',
    'rss2-media',
    'rss2-atom-elements',
    'rss092',
    'atom10-plain',
    'atom10-authors',
  ])('reads %s', async (name) => {
    const { xml = '', fits } = fixtures.find((fixture) => fixture.name === name) ?? {};
    expect(fits).toBe(true);
    await expect(readWithRssParser(xml)).resolves.toMatchObject({ truncated: false });
  });

  it.each([
    ['RDF', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>'],
    ['a DTD', `<!DOCTYPE rss [<!ENTITY a "b">]>${rss('')}`],
    ['xml:base', rss('<item xml:base="/a/"/>')],
    ['names in another case', rss('<item><pubdate>x</pubdate></item>')],
    ['a known namespace under another prefix', rss('', ' xmlns:d="http://purl.org/dc/elements/1.1/"')],
    ['a usual prefix for another namespace', rss('', ' xmlns:atom="http://www.w3.org/1999/xhtml"')],
    ['Atom 0.3', '<feed xmlns="http://purl.org/atom/ns#"/>'],
    ['items outside the channel', '<rss version="2.0"><channel></channel><item/></rss>'],
    ['much text', rss('x'.repeat(2_000_000))],
  ])('is not asked about %s', (_what, xml) => {
    expect(fitsRssParser(xml)).toBe(false);
  });

  it.each([
    ['markup where text belongs', rss('<item><description>a <b>b</b></description></item>')],
    ['unknown entities', rss('<item><title>&unknown;</title></item>')],
    ['a document cut off', rss('<item><title>a').slice(0, -'</rss>'.length)],
    [
      'an unreadable Atom date',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><published>x</published></entry></feed>',
    ],
  ])('refuses %s', async (_what, xml) => {
    expect(fitsRssParser(xml)).toBe(true);
    await expect(readWithRssParser(xml)).rejects.toThrow();
  });
});
