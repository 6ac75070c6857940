import { htmlToText } from '../../../crawlers/formats/html-text.ts';
import { DAY } from '../../../src/core/time.ts';
import type { DescribedPage } from './described.ts';
import { overlap } from './overlap.ts';
import type { Reader, Reading } from './readers.ts';

type Aspect = 'title' | 'author' | 'publishedAt';

/** How often a reader finds what is known of pages, and how much of their text. */
export interface DescriptionFigures {
  pages: number;
  /** Mean agreement of texts by runs of four words, in [0, 1]. */
  text: number;
  /** Of the pages that have it, how many were read right. */
  right: Record<Aspect, number>;
  known: Record<Aspect, number>;
  wrong: { page: string; aspect: Aspect; expected: string; found: string | null }[];
}

const fold = (text: string) => text.toLowerCase().replace(/\s+/gu, ' ').trim();

const judges: Record<Aspect, (expected: string, found: string) => boolean> = {
  title: (expected, found) => fold(expected) === fold(found),
  // A byline may have words around the name.
  author: (expected, found) => fold(expected).includes(fold(found)) || fold(found).includes(fold(expected)),
  publishedAt: (expected, found) => Math.abs(Date.parse(expected) - Date.parse(found)) < DAY,
};

/** Reads all pages and compares them with what is known of them. */
export function measureDescriptions(read: Reader, pages: readonly DescribedPage[]): DescriptionFigures {
  const none = () => ({ title: 0, author: 0, publishedAt: 0 });
  const figures: DescriptionFigures = {
    pages: pages.length,
    text: 0,
    right: none(),
    known: none(),
    wrong: [],
  };
  for (const { name, bytes, expected } of pages) {
    const reading = read(bytes, 'http://fakehost/test/page.html');
    figures.text += overlap(reading.text, htmlToText(expected.html)).f1 / pages.length;
    for (const aspect of Object.keys(judges) as Aspect[]) {
      const known = expected[aspect];
      if (known === null || known === '') continue;
      const found = asText(reading[aspect]);
      figures.known[aspect] += 1;
      if (found !== null && judges[aspect](known, found)) figures.right[aspect] += 1;
      else figures.wrong.push({ page: name, aspect, expected: known, found });
    }
  }
  return figures;
}

function asText(value: Reading[Aspect]): string | null {
  return value instanceof Date ? value.toISOString() : value;
}
