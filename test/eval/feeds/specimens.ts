/** A small feed of our own writing, to be read as it is and broken on purpose. */
export interface Specimen {
  name: string;
  xml: string;
}

const NAMESPACES = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'xmlns:georss="http://www.georss.org/georss"',
  'xmlns:thr="http://purl.org/syndication/thread/1.0"',
  'xmlns:slash="http://purl.org/rss/1.0/modules/slash/"',
  'xmlns:wfw="http://wellformedweb.org/CommentAPI/"',
  'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"',
  'xmlns:xhtml="http://www.w3.org/1999/xhtml"',
].join(' ');

const declared = (document: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${document}`;

/** A format: how its documents are written around the fields of their items. */
interface Format {
  document(items: readonly string[]): string;
  /** What every item has. */
  base(n: number): string;
}

const rssLike = (version: string): Format => ({
  document: (items) =>
    declared(
      `<rss version="${version}" ${NAMESPACES}>\n<channel>\n<title>Harbour Gazette</title>\n<link>https://gazette.example/</link>\n<description>News &amp; tides</description>\n${items.map((item) => `<item>\n${item}\n</item>`).join('\n')}\n</channel>\n</rss>\n`,
    ),
  base: (n) =>
    `<title>Ship ${n} came in</title>\n<link>https://gazette.example/${n}</link>\n<description>It &lt;b&gt;came&lt;/b&gt; in at ${n}.</description>\n<pubDate>Tue, 0${n} Jan 2026 03:04:05 GMT</pubDate>`,
});

const atomLike = (root: string, dates: readonly [string, string]): Format => ({
  document: (items) =>
    declared(
      `<feed ${root} ${NAMESPACES}>\n<title>Harbour Gazette</title>\n<link rel="alternate" type="text/html" href="https://gazette.example/"/>\n<id>https://gazette.example/feed</id>\n<updated>2026-01-09T00:00:00Z</updated>\n${items.map((item) => `<entry>\n${item}\n</entry>`).join('\n')}\n</feed>\n`,
    ),
  base: (n) =>
    `<title>Ship ${n} came in</title>\n<link rel="alternate" type="text/html" href="https://gazette.example/${n}"/>\n<id>tag:gazette.example,2026:${n}</id>\n<${dates[0]}>2026-01-0${n}T03:04:05Z</${dates[0]}>\n<${dates[1]}>2026-01-0${n}T04:04:05Z</${dates[1]}>\n<summary>It came in.</summary>`,
});

const rdfLike = (namespace: string): Format => ({
  document: (items) =>
    declared(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="${namespace}" ${NAMESPACES}>\n<channel rdf:about="https://gazette.example/feed">\n<title>Harbour Gazette</title>\n<link>https://gazette.example/</link>\n<description>News</description>\n</channel>\n${items.map((item, n) => `<item rdf:about="https://gazette.example/about/${n}">\n${item}\n</item>`).join('\n')}\n</rdf:RDF>\n`,
    ),
  base: (n) =>
    `<title>Ship ${n} came in</title>\n<link>https://gazette.example/${n}</link>\n<dc:date>2026-01-0${n}T03:04:05+01:00</dc:date>`,
});

const cdf: Format = {
  document: (items) =>
    `<?xml version="1.0"?>\n<channel href="https://gazette.example/" lastmod="2026-01-09T00:00Z">\n<title>Harbour Gazette</title>\n<abstract>News</abstract>\n${items.map((item, n) => `<item href="https://gazette.example/cdf/${n}" lastmod="2026-01-0${n + 1}T05:06Z">\n${item}\n</item>`).join('\n')}\n</channel>\n`,
  base: (n) => `<title>Ship ${n} came in</title>\n<abstract>It came in.</abstract>`,
};

const formats: Readonly<Record<string, Format>> = {
  'rss-0.90': rdfLike('http://my.netscape.com/rdf/simple/0.9/'),
  'rss-0.91': rssLike('0.91'),
  'rss-0.92': rssLike('0.92'),
  'rss-1.0': rdfLike('http://purl.org/rss/1.0/'),
  'rss-2.0': rssLike('2.0'),
  'atom-0.3': atomLike('version="0.3" xmlns="http://purl.org/atom/ns#"', ['issued', 'modified']),
  'atom-1.0': atomLike('xmlns="http://www.w3.org/2005/Atom"', ['published', 'updated']),
  cdf,
};

/** The specification's plain use of each format. */
export const plainSpecimens: readonly Specimen[] = Object.entries(formats).map(([name, format]) => ({
  name,
  xml: format.document([1, 2, 3].map((n) => format.base(n))),
}));

/** An item of `format` with nothing but `fields`, between two ordinary ones. */
export function specimenOf(name: string, formatName: string, fields: string): Specimen {
  const format = formats[formatName];
  if (format === undefined) throw new Error(`no format is called ${formatName}`);
  return { name: `${formatName}-${name}`, xml: format.document([format.base(1), fields, format.base(3)]) };
}
