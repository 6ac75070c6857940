import type { Post } from '../post.ts';
import { type Channel, postUrl } from './channel.ts';
import { element, paragraphs } from './markup.ts';

/**
 * RSS 2.0, posts in the order given. Where the site is careless, every ampersand stands bare, so that the result is
 * read by lenient parsers only.
 */
export function renderRss(channel: Channel, posts: readonly Post[]): string {
  const { site, origin } = channel;
  const item = (post: Post) =>
    `<item>
${element('title', post.title)}${element('link', postUrl(channel, post))}<guid isPermaLink="false">${site.slug}-${post.id}</guid>
${element('dc:creator', post.author)}${element('pubDate', post.at.toUTCString())}${element('description', paragraphs(post.text))}</item>
`;
  const xml = `<?xml version="1.0" encoding="${site.encoding}"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
${element('title', site.name)}${element('link', `${origin}/`)}${element('description', site.description)}<ttl>5</ttl>
${posts.map(item).join('')}</channel>
</rss>
`;
  return site.bareAmpersands ? xml.replaceAll('&amp;amp;', '&').replaceAll('&amp;', '&') : xml;
}
