import { type Html, html } from '../../../../alerts/render/html.ts';
import { xmlDocument } from '../../../../alerts/render/xml.ts';
import { type FeedEntry, type MentionFeed, newestOf } from './mention-feed.ts';

/** RSS 2.0 (https://www.rssboard.org/rss-specification), with authors as Dublin Core names them. */
export function writeRss(feed: MentionFeed): string {
  const newest = newestOf(feed);
  return xmlDocument(html`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${feed.title}</title>
<link>${feed.siteUrl}</link>
<description>Mentions that Earshot heard</description>
<atom:link href="${feed.feedUrl}" rel="self" type="application/rss+xml"/>
${newest && html`<lastBuildDate>${newest.toUTCString()}</lastBuildDate>\n`}${feed.entries.map(item)}</channel>
</rss>
`);
}

function item({ id, url, title, author, publishedAt, text, tags }: FeedEntry): Html {
  // Readers take a description for markup: it is markup of ours, written out and escaped once more.
  const description = html`<p>${text}</p>`.markup;
  return html`<item>
<title>${title}</title>
<link>${url}</link>
<guid isPermaLink="false">${id}</guid>
<pubDate>${publishedAt.toUTCString()}</pubDate>
${author && html`<dc:creator>${author}</dc:creator>\n`}${tags.map((tag) => html`<category>${tag}</category>\n`)}<description>${description}</description>
</item>
`;
}
