import type { Post } from '../post.ts';
import { type Channel, postUrl } from './channel.ts';
import { escapeMarkup, paragraphs } from './markup.ts';

const style = `
body { margin: 0; font: 16px/1.55 Georgia, serif; color: #222; background: #f6f4ef; }
header { padding: 1.6rem 1rem 1.2rem; background: #2f4858; color: #fff; }
header h1, header p, main { max-width: 44rem; margin: 0 auto; }
header h1 { font-size: 1.7rem; } header a { color: inherit; text-decoration: none; } header p { opacity: .8; }
main { padding: 1.2rem 1rem 3rem; }
article { margin: 0 0 1rem; padding: 1rem 1.2rem; background: #fff; border: 1px solid #e3dfd5; border-radius: 8px; }
article h2 { margin: 0 0 .3rem; font-size: 1.15rem; } article a { color: #1f5673; text-decoration: none; }
article p { margin: .5rem 0; } .meta { color: #666; font-size: .85rem; } .stars { color: #b8860b; }
`;

const mediaTypes: Partial<Record<Channel['site']['kind'], string>> = {
  rss: 'application/rss+xml',
  rdf: 'application/rdf+xml',
  atom: 'application/atom+xml',
  'json-feed': 'application/feed+json',
};

/** A whole HTML page of the site around `main`; `head` is further markup for its head. */
export function renderPage(channel: Channel, title: string, main: string, head = ''): string {
  const { site, origin } = channel;
  const type = mediaTypes[site.kind];
  const feed =
    type === undefined
      ? ''
      : `<link rel="alternate" type="${type}" href="${escapeMarkup(origin + site.path)}">`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
${feed}
<style>${style}</style>
${head}
</head>
<body>
<header><h1><a href="/">${escapeMarkup(site.name)}</a></h1><p>${escapeMarkup(site.description)}</p></header>
<main>
${main}
</main>
</body>
</html>
`;
}

/** One post as an `article`: heading with link, author, time, stars where it has them, and text. */
export function renderArticle(channel: Channel, post: Post): string {
  const minute = `${post.at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const stars =
    post.rating === null
      ? ''
      : `<span class="stars">${'★'.repeat(post.rating)}${'☆'.repeat(5 - post.rating)}</span> `;
  return `<article class="post">
<h2><a href="${escapeMarkup(postUrl(channel, post))}">${escapeMarkup(post.title ?? `${post.author} writes`)}</a></h2>
<div class="meta">${stars}<span class="author">${escapeMarkup(post.author)}</span> · <time datetime="${post.at.toISOString()}">${minute}</time></div>
<div class="body">
${paragraphs(post.text)}
</div>
</article>`;
}

/** The page of a single post. */
export function renderPostPage(channel: Channel, post: Post): string {
  return renderPage(channel, post.title ?? channel.site.name, renderArticle(channel, post));
}

/** A site's front page: its posts in the order given. */
export function renderFrontPage(channel: Channel, posts: readonly Post[]): string {
  const articles = posts.map((post) => renderArticle(channel, post)).join('\n');
  return renderPage(channel, channel.site.name, articles);
}
