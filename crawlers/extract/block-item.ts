import type { FetchedItem } from '../../src/core/item.ts';
import { attribute, descendants, type Element, namesOf, wordsOfName } from './dom.ts';
import { line, pageItem } from './item.ts';
import { bylineIn } from './page-author.ts';
import { dateIn } from './page-date.ts';
import { normaliseRating } from './rating.ts';
import { LONGEST_ITEM, labelOf, textOf } from './text.ts';
import { absoluteUrl, fragmentUrl } from './url.ts';

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words with which pages name the part of a post that is its text. */
const bodyWords = wordSet('body content text message description excerpt summary');
/** Words with which pages name what surrounds it. */
const trimWords = wordSet(
  'author byline user username avatar meta date time timestamp actions action buttons footer signature reply share ' +
    'vote votes likes rating stars permalink tools controls',
);
const ratingWords = wordSet('rating ratings stars star score');

/** A body that is shorter is taken to be something else with the same name. */
const SHORTEST_BODY = 20;

/** Reads one repeated block as an item. Blocks of its `group` inside it, such as answers, are not part of it. */
export function blockItem(
  block: Element,
  group: ReadonlySet<Element>,
  { base, fetchedAt }: { base: string | null; fetchedAt: Date | null },
): FetchedItem {
  const isOther = (element: Element) => group.has(element);
  const parts = [...descendants(block, isOther)];
  const others = new Set([...descendants(block)].filter(isOther));
  const heading = parts.find((part) => /^h[1-6]$/.test(part.name)) ?? null;
  return pageItem({
    url: permalink(block, parts, heading, base),
    title: heading === null ? null : labelOf(heading),
    text: blockText(block, parts, heading, others),
    author: bylineIn(block, isOther),
    publishedAt: dateIn(block, { skip: isOther, now: fetchedAt }),
    rating: ratingIn(parts),
  });
}

function blockText(
  block: Element,
  parts: readonly Element[],
  heading: Element | null,
  others: ReadonlySet<Element>,
): string {
  const trimmings = parts.filter(
    (part) => /^(time|footer|header)$/.test(part.name) || isCalled(part, trimWords),
  );
  const without = new Set([...others, ...trimmings, ...(heading === null ? [] : [heading])]);
  const read = (part: Element) => textOf(part, { without, limit: LONGEST_ITEM });
  const bodies = parts.filter((part) => isCalled(part, bodyWords)).map(read);
  const longest = bodies.reduce((best, text) => (text.length > best.length ? text : best), '');
  if (longest.length >= SHORTEST_BODY) return longest;
  return read(block) || textOf(block, { without: others, limit: LONGEST_ITEM });
}

/** An address of the item's own: a bookmark, the link of its heading or of its date, else its place on the page. */
function permalink(
  block: Element,
  parts: readonly Element[],
  heading: Element | null,
  base: string | null,
): string | null {
  const links = parts.filter((part) => attribute(part, 'href') !== null);
  const link =
    links.find(
      (each) => /\bbookmark\b/.test(each.attribs.rel ?? '') || isCalled(each, wordSet('permalink')),
    ) ??
    links.find((each) => each === heading?.parent || each.parent === heading) ??
    links.find((each) => [...descendants(each)].some(({ name }) => name === 'time')) ??
    links.find((each) => /#[a-z_-]*\d+$/i.test(attribute(each, 'href') ?? ''));
  const place = [block, ...parts]
    .map((part) => attribute(part, 'id'))
    .find((id) => id !== null && /\d/.test(id));
  return absoluteUrl(link?.attribs.href, base) ?? fragmentUrl(place ?? attribute(block, 'id'), base);
}

/** Stars are written in attributes: `aria-label="4 out of 5"`, `data-rating="4"`, `title="Rated 4.5 / 5"`. */
function ratingIn(parts: readonly Element[]): number | null {
  for (const part of parts) {
    const data = attribute(part, 'data-rating');
    if (data !== null) return normaliseRating(data, null);
    if (
      !namesOf(part)
        .flatMap(wordsOfName)
        .some((word) => ratingWords.has(word))
    )
      continue;
    const written = line(attribute(part, 'aria-label') ?? attribute(part, 'title') ?? labelOf(part));
    const rating = written !== null && written.length <= 60 ? normaliseRating(written, null) : null;
    if (rating !== null) return rating;
  }
  return null;
}

function isCalled(element: Element, words: ReadonlySet<string>): boolean {
  return namesOf(element).some((name) => words.has(wordsOfName(name).at(-1) ?? ''));
}
