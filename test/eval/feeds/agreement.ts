import { htmlToText } from '../../../crawlers/formats/html-text.ts';
import type { ReadItem, Reading } from './reading.ts';

/** The things that two readings of one feed may agree on. */
export const aspects = ['answered', 'items', 'titles', 'links', 'dates'] as const;
export type Aspect = (typeof aspects)[number];

export interface Agreement extends Record<Aspect, boolean> {
  /** Whether all that the reference finds is found; a reader may find more, such as dates that the reference cannot read. */
  found: boolean;
  /** The first difference, for people. */
  difference: string | null;
}

/**
 * Whether a reading has the same items as the reference, in the same order: titles without markup and spacing, links
 * as addresses, dates to the second.
 */
export function agreementOf(reference: readonly ReadItem[], reading: Reading): Agreement {
  const found = reading ?? [];
  const items = reading !== null && found.length === reference.length;
  const differences: string[] = [];
  const same = (name: string, of: (item: ReadItem) => string | number | null) => {
    if (!items) return false;
    const at = reference.findIndex((item, index) => of(item) !== of(found[index] ?? item));
    const [wanted, got] = [reference[at], found[at]];
    if (wanted !== undefined && got !== undefined)
      differences.push(`${name} ${at}: ${JSON.stringify(of(wanted))} is ${JSON.stringify(of(got))}`);
    return at === -1;
  };
  const holds = (of: (item: ReadItem) => string | number | null) =>
    reference.every((item, index) => of(item) === null || of(item) === of(found[index] ?? item));
  const agreement = {
    answered: reading !== null,
    items,
    titles: same('title', ({ title }) => plain(title)),
    links: same('link', ({ link }) => address(link)),
    dates: same('date', ({ date }) => date),
    found:
      items &&
      holds(({ title }) => plain(title)) &&
      holds(({ link }) => address(link)) &&
      holds(({ date }) => date),
  };
  if (!items)
    differences.push(`items: ${reference.length} are ${reading === null ? 'not read' : found.length}`);
  return { ...agreement, difference: differences.join('; ') || null };
}

/** Readers differ in whether they give titles as text or as markup. */
function plain(title: string | null): string | null {
  return htmlToText(htmlToText(title ?? '')).replace(/\s+/gu, ' ') || null;
}

function address(link: string | null): string | null {
  return link !== null && URL.canParse(link) ? new URL(link).href : link;
}
