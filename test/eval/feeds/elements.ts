import { type Specimen, specimenOf } from './specimens.ts';

/** Elements as they may stand in an item of RSS 0.9x and 2.0. */
const RSS: Readonly<Record<string, string>> = {
  nothing: '',
  'only-author': '<author>me@gazette.example (Me)</author>',
  'only-category': '<category domain="https://tags.example/">ships</category>',
  'only-enclosure': '<enclosure url="https://gazette.example/a.mp3" length="1" type="audio/mpeg"/>',
  'only-description': '<description>Only a description</description>',
  'guid-permalink': '<title>a</title><guid>https://gazette.example/guid</guid>',
  'guid-true': '<title>a</title><guid isPermaLink="true">https://gazette.example/guid</guid>',
  'guid-false': '<title>a</title><guid isPermaLink="false">https://gazette.example/guid</guid>',
  'guid-and-link':
    '<title>a</title><guid>https://gazette.example/guid</guid><link>https://gazette.example/link</link>',
  'link-relative': '<title>a</title><link>/relative/link</link>',
  'link-relative-base': '<title>a</title><link xml:base="https://other.example/dir/">link</link>',
  'link-cdata': '<title>a</title><link><![CDATA[https://gazette.example/?a=1&b=2]]></link>',
  'link-ampersand': '<title>a</title><link>https://gazette.example/?a=1&amp;b=2</link>',
  'link-spaced': '<title>a</title><link>\n   https://gazette.example/spaced\n  </link>',
  'link-atom': '<title>a</title><link href="https://gazette.example/href"/>',
  'link-empty-guid': '<title>a</title><link></link><guid>https://gazette.example/guid</guid>',
  'title-cdata': '<title><![CDATA[<b>Bold</b> & plain]]></title>',
  'title-escaped': '<title>&lt;b&gt;Bold&lt;/b&gt; &amp;amp; plain</title>',
  'title-inline': '<title><b>Bold</b> inside</title>',
  'title-entities': '<title>&#233;t&#xe9; &amp;eacute;t&amp;eacute;</title>',
  'title-less-than': '<title>1 &lt; 2 &amp; 3 &gt; 2</title>',
  'title-ampersand-entity': '<title>AT&amp;amp;T</title>',
  'title-spaces': '<title>\n  Two\n  lines  </title>',
  'title-dc': '<dc:title>By Dublin Core</dc:title>',
  'title-media': '<media:title>By Media RSS</media:title>',
  'title-image':
    '<title>Of the item</title><image><title>Of the image</title><url>https://gazette.example/i.png</url><link>https://gazette.example/i</link></image>',
  'title-textinput':
    '<title>Of the item</title><textInput><title>Of the field</title><name>q</name><link>https://gazette.example/q</link></textInput>',
  'title-source': '<title>Of the item</title><source url="https://source.example/">Of the source</source>',
  'date-dc': '<title>a</title><dc:date>2026-01-02T03:04:05Z</dc:date>',
  'date-dcterms-issued': '<title>a</title><dcterms:issued>2026-01-02T03:04:05Z</dcterms:issued>',
  'date-dcterms-created': '<title>a</title><dcterms:created>2026-01-02T03:04:05Z</dcterms:created>',
  'date-dcterms-modified': '<title>a</title><dcterms:modified>2026-01-02T03:04:05Z</dcterms:modified>',
  'date-expires': '<title>a</title><expirationDate>Fri, 02 Jan 2026 03:04:05 GMT</expirationDate>',
  'content-encoded':
    '<title>a</title><content:encoded><![CDATA[<p>Long <title>not the title</title></p>]]></content:encoded>',
  'xhtml-body':
    '<title>a</title><xhtml:body><xhtml:p>Text <xhtml:a href="/x">link</xhtml:a></xhtml:p></xhtml:body>',
  body: '<title>a</title><body xmlns="http://www.w3.org/1999/xhtml"><p>Text</p></body>',
  fullitem: '<title>a</title><fullitem>&lt;p&gt;Text&lt;/p&gt;</fullitem>',
  media:
    '<title>a</title><media:group><media:content url="https://gazette.example/v.mp4"><media:title>Of the film</media:title></media:content></media:group>',
  itunes:
    '<title>a</title><itunes:author>Me</itunes:author><itunes:subtitle>Sub</itunes:subtitle><itunes:summary>Sum</itunes:summary><itunes:keywords>a,b</itunes:keywords>',
  thread:
    '<title>a</title><thr:total>3</thr:total><thr:in-reply-to ref="x" href="https://gazette.example/parent"/>',
  georss: '<title>a</title><georss:point>45.2 -71.9</georss:point>',
  wfw: '<title>a</title><wfw:comment>https://gazette.example/c</wfw:comment><wfw:commentRss>https://gazette.example/cr</wfw:commentRss><comments>https://gazette.example/cs</comments>',
  feedburner:
    '<title>a</title><link>https://proxy.example/a</link><feedburner:origLink>https://gazette.example/orig</feedburner:origLink>',
  comment: '<title>a<!-- <title>b</title> --></title>',
};

/** Elements as they may stand in an entry of Atom. */
const ATOM: Readonly<Record<string, string>> = {
  nothing: '',
  'only-contributor': '<contributor><name>Me</name><uri>https://gazette.example/me</uri></contributor>',
  'only-rights': '<rights type="html">&lt;b&gt;Mine&lt;/b&gt;</rights>',
  'only-source':
    '<source><title>Of the source</title><link href="https://source.example/"/><id>s</id><updated>2020-01-01T00:00:00Z</updated></source>',
  'title-source':
    '<source><title>Of the source</title><updated>2020-01-01T00:00:00Z</updated></source><title>Of the entry</title><updated>2026-01-02T00:00:00Z</updated>',
  'title-html': '<title type="html">&lt;b&gt;Bold&lt;/b&gt; &amp;amp; plain</title>',
  'title-html-cdata': '<title type="html"><![CDATA[<b>Bold</b> &amp; plain]]></title>',
  'title-text': '<title type="text">Less &lt; more &amp; so on</title>',
  'title-xhtml':
    '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><b>Bold</b> &amp; plain</div></title>',
  'title-xhtml-prefixed': '<title type="xhtml"><xhtml:div>One <xhtml:i>two</xhtml:i></xhtml:div></title>',
  'title-media':
    '<title>Of the entry</title><media:group><media:title>Of the film</media:title></media:group>',
  'link-alternate': '<title>a</title><link rel="alternate" href="https://gazette.example/alternate"/>',
  'link-bare': '<title>a</title><link href="https://gazette.example/bare"/>',
  'link-relations':
    '<title>a</title><link rel="self" href="https://gazette.example/self"/><link rel="edit" href="https://gazette.example/edit"/><link rel="related" href="https://gazette.example/related"/><link rel="enclosure" type="audio/mpeg" href="https://gazette.example/a.mp3"/><link rel="alternate" type="text/html" href="https://gazette.example/page"/><link rel="via" href="https://gazette.example/via"/>',
  'link-replies':
    '<title>a</title><link rel="replies" type="text/html" href="https://gazette.example/replies"/><link rel="alternate" type="text/html" href="https://gazette.example/page"/>',
  'link-relative': '<title>a</title><link rel="alternate" type="text/html" href="../up"/>',
  'link-base-entry':
    '<link xml:base="https://other.example/dir/" rel="alternate" type="text/html" href="page"/><title>a</title>',
  'link-xhtml-type':
    '<title>a</title><link rel="alternate" type="application/xhtml+xml" href="https://gazette.example/xhtml"/>',
  'id-only': '<title>a</title><id>https://gazette.example/id</id>',
  'content-xhtml':
    '<title>a</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><title>not the title</title><p>Text</p></div></content>',
  'content-xml':
    '<title>a</title><content type="image/svg+xml"><svg xmlns="http://www.w3.org/2000/svg"><title>not the title</title></svg></content>',
  'content-src': '<title>a</title><content type="text/html" src="https://gazette.example/src"/>',
  'content-html': '<title>a</title><content type="html">&lt;p&gt;Text&lt;/p&gt;</content>',
  'author-before':
    '<author><name>Me</name><email>me@gazette.example</email><uri>https://gazette.example/me</uri></author><title>a</title>',
  'dates-both':
    '<title>a</title><updated>2026-01-05T03:04:05Z</updated><published>2026-01-02T03:04:05Z</published>',
  'dates-updated': '<title>a</title><updated>2026-01-05T03:04:05.678+05:30</updated>',
  'dates-dc': '<title>a</title><dc:date>2026-01-05T03:04:05-08:00</dc:date>',
};

/** What only Atom 0.3 has. */
const ATOM_03: Readonly<Record<string, string>> = {
  'title-mode-escaped':
    '<title type="text/html" mode="escaped">&lt;b&gt;Bold&lt;/b&gt; &amp;amp; plain</title>',
  'title-mode-xml':
    '<title type="application/xhtml+xml" mode="xml"><div xmlns="http://www.w3.org/1999/xhtml"><b>Bold</b> plain</div></title>',
  'title-mode-base64': '<title type="text/html" mode="base64">VGhlIDxiPmVpZ2h0aDwvYj4gc2hpcA==</title>',
  'title-octets-base64':
    '<title type="application/octet-stream" mode="base64">VGhlIDxiPmVpZ2h0aDwvYj4gc2hpcA==</title>',
  'title-base64-lines':
    '<title type="text/html" mode="base64">\nVGhlIDxiPmVpZ2\nh0aDwvYj4gc2hpcA==\n</title>',
  'content-mode-base64': '<title>a</title><content type="text/html" mode="base64">PHA+VGV4dDwvcD4=</content>',
  'dates-all':
    '<title>a</title><created>2026-01-01T00:00:00Z</created><issued>2026-01-02T00:00:00Z</issued><modified>2026-01-03T00:00:00Z</modified>',
  'dates-created': '<title>a</title><created>2026-01-01T00:00:00Z</created>',
  'dates-modified': '<title>a</title><modified>2026-01-03T00:00:00-01:00</modified>',
};

const of = (elements: Readonly<Record<string, string>>, ...formats: string[]): Specimen[] =>
  formats.flatMap((format) =>
    Object.entries(elements).map(([name, fields]) => specimenOf(name, format, fields)),
  );

/** One small feed for every element that a reader should know, in every format that has it. */
export const elementSpecimens: readonly Specimen[] = [
  ...of(RSS, 'rss-0.91', 'rss-2.0', 'rss-1.0', 'rss-0.90'),
  ...of(ATOM, 'atom-1.0', 'atom-0.3'),
  ...of(ATOM_03, 'atom-0.3'),
];
