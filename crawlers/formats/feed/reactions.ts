import type { Engagement } from '../../../src/core/item.ts';
import { elementsOf, type Fields, firstText } from './document.ts';

/** Stars on a scale of 0 to 5: `im:rating`, or the average of `media:starRating`. Null when absent or out of range. */
export function ratingOf(fields: Fields): number | null {
  const stars = countIn(firstText(fields, 'im:rating'));
  if (stars !== undefined) return stars <= 5 ? stars : null;
  const [element] = elementsOf(fields, 'media:starrating');
  const average = countIn(element?.attributes.get('average'));
  const max = countIn(element?.attributes.get('max')) ?? 5;
  return average === undefined || max === 0 || average > max ? null : (average * 5) / max;
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
