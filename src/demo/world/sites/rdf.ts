import type { Post } from '../post.ts';
import { type Channel, postUrl } from './channel.ts';
import { element, escapeMarkup, paragraphs } from './markup.ts';

/** RSS 1.0 (RDF) with Dublin Core dates and the content module, posts in the order given. */
export function renderRdf(channel: Channel, posts: readonly Post[]): string {
  const { site, origin } = channel;
  const about = (url: string) => `rdf:about="${escapeMarkup(url)}"`;
  const item = (post: Post) => `<item ${about(postUrl(channel, post))}>
${element('title', post.title ?? '')}${element('link', postUrl(channel, post))}${element('description', post.text)}${element('dc:creator', post.author)}${element('dc:date', post.at.toISOString())}<content:encoded><![CDATA[${paragraphs(post.text)}]]></content:encoded>
</item>
`;
  const order = posts
    .map((post) => `<rdf:li rdf:resource="${escapeMarkup(postUrl(channel, post))}"/>`)
    .join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel ${about(origin + site.path)}>
${element('title', site.name)}${element('link', `${origin}/`)}${element('description', site.description)}<items><rdf:Seq>
${order}
</rdf:Seq></items>
</channel>
${posts.map(item).join('')}</rdf:RDF>
`;
}
