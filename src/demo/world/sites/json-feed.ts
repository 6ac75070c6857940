import type { Post } from '../post.ts';
import { type Channel, postUrl } from './channel.ts';

/** JSON Feed 1.1, posts in the order given. */
export function renderJsonFeed(channel: Channel, posts: readonly Post[]): string {
  const { site, origin } = channel;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    description: site.description,
    home_page_url: `${origin}/`,
    feed_url: origin + site.path,
    language: 'en',
    items: posts.map((post) => ({
      id: `${site.slug}-${post.id}`,
      url: postUrl(channel, post),
      ...(post.title === null ? {} : { title: post.title }),
      content_text: post.text,
      date_published: post.at.toISOString(),
      authors: [{ name: post.author }],
    })),
  };
  return JSON.stringify(feed, null, 1);
}
