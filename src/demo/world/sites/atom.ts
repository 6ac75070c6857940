import type { Post } from '../post.ts';
import { type Channel, postUrl } from './channel.ts';
import { element, escapeMarkup, paragraphs } from './markup.ts';

/** Atom 1.0 (RFC 4287), posts in the order given; `now` is the feed's own time where it holds no posts. */
export function renderAtom(channel: Channel, posts: readonly Post[], now: Date): string {
  const { site, origin } = channel;
  const tag = (name: string) => `tag:${site.slug}.example,2020:${name}`;
  const entry = (post: Post) => `<entry>
${element('id', tag(post.id))}<title>${escapeMarkup(post.title ?? '')}</title>
<link rel="alternate" type="text/html" href="${escapeMarkup(postUrl(channel, post))}"/>
${element('published', post.at.toISOString())}${element('updated', post.at.toISOString())}<author>${element('name', post.author)}</author>
<content type="html">${escapeMarkup(paragraphs(post.text))}</content>
</entry>
`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
${element('id', tag('feed'))}${element('title', site.name)}${element('subtitle', site.description)}<link rel="self" href="${escapeMarkup(origin + site.path)}"/>
<link rel="alternate" type="text/html" href="${origin}/"/>
${element('updated', (posts[0]?.at ?? now).toISOString())}${posts.map(entry).join('')}</feed>
`;
}
