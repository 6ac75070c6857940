import { readJsonLd } from '../../extract/json-ld.ts';
import { readMicrodata } from '../../extract/microdata.ts';
import type { ParsedPage } from '../../extract/parsed-page.ts';
import { allThings, textValue } from '../../extract/thing.ts';

/** How many reviews a page says there are in all (schema.org AggregateRating); null when it does not say. */
export function statedCount(page: ParsedPage): number | null {
  const things = allThings([...readJsonLd(page), ...readMicrodata(page.body, page.base)]);
  const aggregate = things.find(({ types }) => types.includes('AggregateRating'));
  const written = aggregate === undefined ? null : textValue(aggregate, 'reviewCount');
  const digits = written?.replace(/[\s.,’']/gu, '') ?? '';
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
