import type { Random } from './random.ts';

/** A way to spoil a document; what cannot be spoilt so is given back as it was. */
type Breakage = (xml: string, random: Random) => string;

/** Replaces one occurrence, chosen at random. */
function replaceOne(xml: string, pattern: RegExp, by: (match: string) => string, random: Random): string {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return xml;
  const match = random.among(found);
  return xml.slice(0, match.index) + by(match[0]) + xml.slice(match.index + match[0].length);
}

const afterDeclaration = (xml: string, inserted: string) => xml.replace(/^(<\?xml[^>]*\?>)/, `$1${inserted}`);
const insideTitles =
  (text: string): Breakage =>
  (xml, random) =>
    replaceOne(xml, /(?<=<title>)Ship/g, () => `${text} Ship`, random);

/** What publishers do to their feeds, by name. */
export const breakages: Readonly<Record<string, Breakage>> = {
  none: (xml) => xml,
  truncated: (xml, random) =>
    xml.slice(0, Math.floor(xml.length / 2) + random.below(Math.floor(xml.length / 2))),
  'truncated-in-a-tag': (xml, random) => {
    const tags = [...xml.matchAll(/<\/?[a-z]+/g)].slice(-12);
    const tag = random.among(tags);
    return xml.slice(0, tag.index + tag[0].length);
  },
  'bare-ampersand': insideTitles('Fish & chips'),
  'bare-ampersands-in-a-word': insideTitles('R&D at AT&T'),
  'bare-ampersand-in-a-link': (xml, random) =>
    replaceOne(xml, /https:\/\/gazette\.example\/\d/g, (link) => `${link}?a=1&page=2`, random),
  'bare-less-than': insideTitles('1 < 2'),
  'html-entities': insideTitles('Caf&eacute;&nbsp;&mdash; &ldquo;x&rdquo;'),
  'unknown-entity': insideTitles('An &unheardof; thing'),
  'control-character': insideTitles('A\u0008\u000b'),
  'control-reference': insideTitles('A&#8;'),
  'windows-reference': insideTitles('It&#146;s &#150; so'),
  'nul-reference': insideTitles('A&#0;'),
  'html-break': insideTitles('Two<br>lines'),
  'missing-end-of-title': (xml, random) => replaceOne(xml, /<\/title>\n<link/g, () => '\n<link', random),
  'missing-end-of-description': (xml, random) =>
    replaceOne(xml, /<\/(?:description|summary)>\n<(?=pubDate|\/entry)/g, () => '\n<', random),
  'missing-end-of-item': (xml, random) => replaceOne(xml, /<\/(?:item|entry)>\n/g, () => '', random),
  'missing-ends': (xml) => xml.replace(/(?:<\/(?:item|entry|channel|rss|feed|rdf:RDF)>\s*)+$/, ''),
  'missing-root-end': (xml) => xml.replace(/<\/[a-zA-Z:]+>\s*$/, ''),
  'stray-end-tag': (xml, random) => replaceOne(xml, /<\/title>/g, () => '</title></p>', random),
  'crossed-tags': insideTitles('<b><i>a</b></i>'),
  'doubled-declaration': (xml) => xml.replace(/^(<\?xml[^>]*\?>)/, '$1\n$1'),
  'space-before': (xml) => `\n\n  ${xml}`,
  'text-before': (xml) => `Warning: mysql_connect() failed in /var/www/db.php on line 3\n${xml}`,
  'markup-before': (xml) => `<br />\n<b>Notice</b>: Undefined index\n${xml}`,
  'comment-before': (xml) => `<!-- made in 0.1 s -->${xml}`,
  'mark-doubled': (xml) => `\ufeff\ufeff${xml}`,
  'text-after': (xml) => `${xml}\n<!-- 32 queries -->\n0.2 seconds`,
  'page-after': (xml) => `${xml}\n<script>track()</script></body></html>`,
  'no-declaration': (xml) => xml.replace(/^<\?xml[^>]*\?>\n?/, ''),
  'no-namespaces': (xml) => xml.replace(/ xmlns:\w+="[^"]*"/g, ''),
  'unquoted-attributes': (xml) => xml.replace(/ (rel|type|version)="([\w./]+)"/g, ' $1=$2'),
  'single-quotes': (xml) => xml.replace(/ (rel|type|href|version)="([^"]+)"/g, " $1='$2'"),
  'capital-tags': (xml) =>
    xml.replace(/(<\/?)(item|title|link|entry)\b/g, (_, open, name) => open + name.toUpperCase()),
  'lower-case-tags': (xml) => xml.replace(/(<\/?)pubDate/g, '$1pubdate'),
  stylesheet: (xml) => afterDeclaration(xml, '\n<?xml-stylesheet type="text/xsl" href="a.xsl"?>'),
  'netscape-doctype': (xml) =>
    afterDeclaration(
      xml,
      '\n<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">',
    ),
  'own-entities': (xml, random) =>
    insideTitles('By &us; and &eacute;')(
      afterDeclaration(xml, '\n<!DOCTYPE rss [\n<!ENTITY us "Gazette">\n<!ENTITY eacute "&#233;">\n]>'),
      random,
    ),
  'old-namespaces': (xml) =>
    xml
      .replace('http://www.w3.org/2005/Atom', 'http://purl.org/atom/ns#')
      .replace(/rss version="[\d.]+"/, '$& xmlns="http://backend.userland.com/rss2"'),
  'xml-base': (xml) =>
    xml
      .replace(/<(rss|feed|rdf:RDF|channel)(?=[ >])/, '<$1 xml:base="https://base.example/x/"')
      .replaceAll('https://gazette.example/', ''),
  'windows-lines': (xml) => xml.replaceAll('\n', '\r\n'),
  'old-mac-lines': (xml) => xml.replaceAll('\n', '\r'),
  'one-line': (xml) => xml.replace(/>\s+</g, '><'),
};
