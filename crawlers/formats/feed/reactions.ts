import type { Engagement } from '../../../src/core/item.ts';
import { normaliseRating } from '../../extract/rating.ts';
import { elementsOf, type Fields, firstText } from './document.ts';

/**
 * Stars on a scale of 0 to 5: `im:rating` and other elements that hold one (`4`, `8/10`, `80%`), or the average of
 * `media:starRating` or `gd:rating`. Null when absent or out of range.
 */
export function ratingOf(fields: Fields): number | null {
  const stars = countIn(firstText(fields, 'im:rating'));
  if (stars !== undefined) return stars <= 5 ? stars : null;
  const [element] = elementsOf(fields, 'media:starrating', 'gd:rating');
  if (element === undefined) return writtenRating(fields);
  const average = countIn(element.attributes.get('average'));
  const max = countIn(element.attributes.get('max')) ?? 5;
  return average === undefined || max === 0 || average > max ? null : (average * 5) / max;
}

/** What begins with no figure is an audience's rating. Where readers rate books, 0 means that they did not. */
function writtenRating(fields: Fields): number | null {
  const written = firstText(fields, 'rating', 'review:rating', 'letterboxd:memberrating', 'user_rating');
  const rating = /^\d/.test(written ?? '') ? normaliseRating(written, null) : null;
  return rating === 0 && fields.has('user_rating') ? null : rating;
}

/** Reactions that the entry counts; null when it counts none. */
export function engagementOf(fields: Fields): Engagement | null {
  const statistics = elementsOf(fields, 'media:statistics')[0]?.attributes;
  const comments = countIn(firstText(fields, 'slash:comments', 'thr:total'));
  const views = countIn(statistics?.get('views'));
  const engagement = { ...(comments !== undefined && { comments }), ...(views !== undefined && { views }) };
  return Object.keys(engagement).length > 0 ? engagement : null;
}

function countIn(text: string | null | undefined): number | undefined {
  return text && /^\s*\d{1,15}(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
