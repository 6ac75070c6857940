import { parseDate } from '../formats/dates.ts';

/** Pages carry words about dates: `Published on 3 May 2024`, `Posted: 2024-05-03`, `3 May 2024 | 5 min read`. */
const introduction = /^(?:\p{L}+\s+){0,2}?(?:on|at|am|le|el|il)?\s*:?\s*(?=\p{N})/iu;

/** The moment a page's author wrote down, in any of the forms pages use; null when there is none or it is relative. */
export function readDate(written: string | null): Date | null {
  const text = written?.replace(/\s+/gu, ' ').trim() ?? '';
  if (text === '' || !/\d/.test(text)) return null;
  return parseDate(text) ?? parseDate(text.replace(introduction, '').replace(/\s*[|•·–—]\s.*$/u, ''));
}
