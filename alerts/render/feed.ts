import type { Message } from '../../src/core/message.ts';
import { type Html, html } from './html.ts';
import { tellingOf } from './message-telling.ts';
import { headline } from './telling.ts';
import { xmlDocument } from './xml.ts';

export interface FeedOptions {
  title: string;
  /** Where people read the same. */
  siteUrl: string;
  feedUrl: string;
}

/** Messages as an RSS 2.0 feed (https://www.rssboard.org/rss-specification), in the order given. */
export function renderFeed(
  { title, siteUrl, feedUrl }: FeedOptions,
  entries: readonly { id: string; message: Message; deliveredAt: Date }[],
): string {
  return xmlDocument(html`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${title}</title>
<link>${siteUrl}</link>
<description>What Earshot told</description>
<atom:link href="${feedUrl}" rel="self" type="application/rss+xml"/>
${entries.map(item)}</channel>
</rss>
`);
}

function item({ id, message, deliveredAt }: { id: string; message: Message; deliveredAt: Date }): Html {
  const telling = tellingOf(message);
  // Readers take a description for markup: it is markup of ours, written out and escaped once more.
  const description = html`${telling.sentences.map((sentence) => html`<p>${sentence}</p>`)}`.markup;
  return html`<item>
<title>${headline(telling)}</title>
${telling.open && html`<link>${telling.open.url}</link>\n`}<guid isPermaLink="false">${id}</guid>
<pubDate>${deliveredAt.toUTCString()}</pubDate>
<category>${message.type}</category>
<description>${description}</description>
</item>
`;
}
