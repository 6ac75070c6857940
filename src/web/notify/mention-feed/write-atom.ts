import { type Html, html } from '../../../../alerts/render/html.ts';
import { xmlDocument } from '../../../../alerts/render/xml.ts';
import { type FeedEntry, type MentionFeed, newestOf } from './mention-feed.ts';

/** Atom 1.0 (RFC 4287). */
export function writeAtom(feed: MentionFeed): string {
  const updated = newestOf(feed) ?? new Date(0);
  return xmlDocument(html`<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:uuid:${feed.id}</id>
<title>${feed.title}</title>
<updated>${updated.toISOString()}</updated>
<author><name>Earshot</name></author>
<link rel="alternate" type="text/html" href="${feed.siteUrl}"/>
<link rel="self" type="application/atom+xml" href="${feed.feedUrl}"/>
${feed.entries.map(entry)}</feed>
`);
}

function entry({ id, url, title, author, publishedAt, text, tags }: FeedEntry): Html {
  return html`<entry>
<id>urn:uuid:${id}</id>
<title>${title}</title>
<link rel="alternate" href="${url}"/>
<published>${publishedAt.toISOString()}</published>
<updated>${publishedAt.toISOString()}</updated>
${author && html`<author><name>${author}</name></author>\n`}${tags.map((tag) => html`<category term="${tag}"/>\n`)}<content type="text">${text}</content>
</entry>
`;
}
