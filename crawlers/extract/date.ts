import { parseDate } from '../formats/dates.ts';
import { relativeDate } from './relative-date.ts';

/** Longer text is prose that mentions a day. */
const LONGEST = 200;

/** Pages carry words about dates: `Published on 3 May 2024`, `Posted: 2024-05-03`, `3 May 2024 | 5 min read`. */
const introduction = /^(?:\p{L}+\s+){0,2}?(?:on|at|am|le|el|il)?\s*:?\s*(?=\p{N})/iu;

/** A day inside other words: 3.5.2024, 2024-05-03, 3 de mayo de 2024, May 3rd, 2024, 2024年5月3日. */
const day =
  /(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th|er|º|°)?\.?\s(?:de\s|of\s)?\p{L}{3,14}\.?,?\s(?:de\s|del\s)?(?:19|20)\d\d|\p{L}{3,14}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d|(?:19|20)\d\d\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일])(?!\d)/u;

/** The first day that a line mentions among other words; null when there is none. */
export function dayIn(text: string): Date | null {
  const found = day.exec(text.replace(/\s+/gu, ' '))?.[0];
  return found === undefined ? null : parseDate(found);
}

/**
 * The moment a page's author wrote down, in any of the forms pages use; null when there is none.
 * Relative ones (`3 hours ago`) count back from `now`, and are none without it.
 */
export function readDate(written: string | null, now: Date | null = null): Date | null {
  const text = written?.replace(/\s+/gu, ' ').trim() ?? '';
  const relative = now === null ? null : relativeDate(text, now);
  if (relative !== null || !/\d/.test(text)) return relative;
  return (
    parseDate(text) ??
    parseDate(text.replace(introduction, '').replace(/\s*[|•·–—]\s.*$/u, '')) ??
    (text.length <= LONGEST ? dayIn(text) : null)
  );
}
