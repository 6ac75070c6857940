import type { Post } from '../post.ts';
import type { Channel } from './channel.ts';
import { renderArticle, renderPage } from './page.ts';

/** Where a forum page keeps what, as the settings of a page source. */
export const forumSelectors = {
  select: 'article.post',
  title: 'h2',
  text: '.body',
  url: 'h2 a@href',
  author: '.author',
  publishedAt: 'time@datetime',
} as const;

/** A forum's board as HTML, posts in the order given; {@link forumSelectors} reads it back. */
export function renderForum(channel: Channel, posts: readonly Post[]): string {
  const articles = posts.map((post) => renderArticle(channel, post)).join('\n');
  const members =
    '<p class="meta"><a href="/members/">Members</a> (members only; crawlers, please stay out)</p>';
  return renderPage(channel, `Board · ${channel.site.name}`, `${members}\n${articles}`);
}
