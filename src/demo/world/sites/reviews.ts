import { larkspur, pebblefone } from '../content/brands.ts';
import type { Post } from '../post.ts';
import { type Channel, postUrl } from './channel.ts';
import { renderArticle, renderPage } from './page.ts';

/** A page of reviews as HTML with schema.org JSON-LD: one organisation with its rating and reviews for each brand. */
export function renderReviews(channel: Channel, posts: readonly Post[]): string {
  const blocks = [larkspur.name, pebblefone.name]
    .map((brand) => ({ brand, reviews: posts.filter(({ brands }) => brands[0] === brand) }))
    .filter(({ reviews }) => reviews.length > 0)
    .map(({ brand, reviews }) => organisation(channel, brand, reviews));
  const articles = posts.map((post) => renderArticle(channel, post)).join('\n');
  return renderPage(channel, `Mobile networks · ${channel.site.name}`, articles, blocks.join('\n'));
}

function organisation(channel: Channel, brand: string, reviews: readonly Post[]): string {
  const stars = reviews.map(({ rating }) => rating ?? 0);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: brand,
    aggregateRating: {
      '@type': 'AggregateRating',
      ratingValue: (stars.reduce((sum, value) => sum + value, 0) / stars.length).toFixed(1),
      bestRating: 5,
      reviewCount: reviews.length,
    },
    review: reviews.map((post) => ({
      '@type': 'Review',
      url: postUrl(channel, post),
      name: post.title,
      reviewBody: post.text,
      datePublished: post.at.toISOString(),
      author: { '@type': 'Person', name: post.author },
      reviewRating: { '@type': 'Rating', ratingValue: post.rating, bestRating: 5, worstRating: 1 },
    })),
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
