/** The prefix that stands for each namespace here; RSS and Atom need none, since no two of their names contradict. */
const PREFIX_OF_NAMESPACE = new Map<string, string>([
  ['http://www.w3.org/2005/atom', ''],
  ['http://purl.org/atom/ns', ''],
  ['http://purl.org/rss/1.0', ''],
  ['http://my.netscape.com/rdf/simple/0.9', ''],
  ['http://channel.netscape.com/rdf/simple/0.9', ''],
  ['http://purl.org/rss/1.0/modules/rss091', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
  ['http://purl.org/echo', ''],
  ['http://purl.org/pie', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://purl.org/rss/1.0/modules/syndication', 'sy'],
  ['http://purl.org/rss/1.0/modules/slash', 'slash'],
  ['http://purl.org/syndication/thread/1.0', 'thr'],
  ['http://purl.org/dc/elements/1.1', 'dc'],
  ['http://purl.org/dc/elements/1.0', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://itunes.apple.com/rss', 'im'],
  ['http://schemas.google.com/g/2005', 'gd'],
  ['http://purl.org/stuff/rev', 'review'],
  ['http://purl.org/net/review', 'review'],
  ['http://letterboxd.com', 'letterboxd'],
]);

/** The prefix under which a namespace's names are known here; undefined for namespaces that nothing is read from. */
export function prefixOfNamespace(uri: string): string | undefined {
  const plain = uri
    .trim()
    .toLowerCase()
    .replace(/^https:/, 'http:')
    .replace(/[/#]$/, '');
  return /^http:\/\/backend\.userland\.com\/rss/.test(plain) ? '' : PREFIX_OF_NAMESPACE.get(plain);
}

/** Every element that something is read from, in its conventional spelling. */
export const FIELD_NAMES: readonly string[] = [
  ...[
    'title',
    'link',
    'description',
    'language',
    'ttl',
    'skipHours',
    'skipDays',
    'cloud',
    'generator',
    'image',
    'textInput',
    'guid',
    'pubDate',
    'lastBuildDate',
    'author',
    'source',
  ],
  ...[
    'id',
    'published',
    'updated',
    'issued',
    'modified',
    'created',
    'summary',
    'content',
    'body',
    'abstract',
    'fullitem',
    'contributor',
  ],
  ...[
    'atom:link',
    'atom:author',
    'atom:published',
    'atom:updated',
    'atom:summary',
    'atom:content',
    'atom:id',
  ],
  ...[
    'content:encoded',
    'xhtml:body',
    'sy:updatePeriod',
    'sy:updateFrequency',
    'slash:comments',
    'thr:total',
  ],
  ...['dc:title', 'dc:creator', 'dc:date', 'dc:description', 'dc:language'],
  ...['dcterms:issued', 'dcterms:created', 'dcterms:modified'],
  ...['media:group', 'media:content', 'media:community', 'media:title', 'media:description', 'media:credit'],
  ...['media:starRating', 'media:statistics', 'im:rating', 'rating', 'gd:rating', 'review:rating'],
  ...['letterboxd:memberRating', 'user_rating'],
  ...['itunes:title', 'itunes:author', 'itunes:summary', 'itunes:subtitle', 'itunes:owner'],
];

/** A name as fields are filed: lower case, Atom's names without a prefix. */
export function canonicalName(conventional: string): string {
  return conventional.toLowerCase().replace(/^atom:/, '');
}

const KNOWN = new Map(FIELD_NAMES.map((name) => [name.toLowerCase(), name]));

/** Whether a tag's name is one that is read, but spelt in another case. */
export function isOddlySpelt(tagName: string): boolean {
  const conventional = KNOWN.get(tagName.toLowerCase());
  return conventional !== undefined && conventional !== tagName;
}

const CANONICAL = new Set(FIELD_NAMES.map(canonicalName));
/** Elements whose child elements mean something by themselves. */
const STRUCTURED = new Set([
  'author',
  'contributor',
  'source',
  'image',
  'textinput',
  'itunes:owner',
  'skiphours',
  'skipdays',
]);
/** Elements that only group others: their children count as the entry's own. */
const GROUPS = new Set(['media:group', 'media:content', 'media:community']);
/** Elements of which the beginning is worth having; of others, what a cut-off document holds is not what they say. */
const PROSE = new Set([
  ...['content:encoded', 'content', 'fullitem', 'xhtml:body', 'body', 'description', 'summary', 'abstract'],
  ...['media:description', 'itunes:summary', 'dc:description'],
]);
/** Names that HTML has too: inside content they are no sign that it should have ended. */
const ALSO_HTML = new Set(['summary', 'source', 'content', 'body', 'image', 'description']);

/** Whether anything is read from elements of this canonical name. */
export const isKnown = (name: string): boolean => CANONICAL.has(name);
export const isProse = (name: string): boolean => PROSE.has(name);
export const isStructured = (name: string): boolean => STRUCTURED.has(name);
export const isGroup = (name: string): boolean => GROUPS.has(name);
/** Whether `name` can only be the next field of an entry, so that a field still open was never closed. */
export const startsNextField = (name: string): boolean => CANONICAL.has(name) && !ALSO_HTML.has(name);
