import type { FetchedItem } from '../../../src/core/item.ts';
import { parseDate } from '../dates.ts';
import { elementsOf, type FeedDocument, type FeedEntry, type Fields, firstText } from './document.ts';
import { capped, MAX_ID, MAX_LINE } from './limits.ts';
import { absoluteUrl, type Bases, isWebUrl, pageLink } from './links.ts';
import { authorOf } from './people.ts';
import { contentOf, plainLine, writtenIn } from './plain.ts';
import { engagementOf, ratingOf } from './reactions.ts';

/** Where an entry's text may stand, the fullest first. */
const CONTENT = [
  ...['content:encoded', 'content', 'fullitem', 'xhtml:body', 'body', 'description', 'summary', 'abstract'],
  ...['media:description', 'itunes:summary', 'dc:description', 'itunes:subtitle'],
];
const PUBLISHED = [
  'pubdate',
  'published',
  'issued',
  'dcterms:issued',
  'dc:date',
  'created',
  'dcterms:created',
];
const UPDATED = ['updated', 'modified', 'dcterms:modified', 'lastbuilddate'];

/** What an entry inherits from its feed. */
export interface EntryContext {
  format: FeedDocument['format'];
  bases: Bases;
  author: string | null;
  language: string | null;
}

/** An entry as an item: one choice among everything that formats and publishers offer for each field. */
export function itemOf({ fields, about, language }: FeedEntry, context: EntryContext): FetchedItem {
  const updatedAt = dateIn(fields, UPDATED);
  return {
    guid: capped(firstText(fields, 'guid', 'id') ?? about?.trim() ?? '', MAX_ID),
    url: urlOf(fields, context.bases),
    title: titleIn(fields, context.format),
    ...bestContent(fields, context.format),
    author: authorOf(fields) ?? context.author,
    // Atom demands only `updated`: where nothing else is said, that is when it appeared.
    publishedAt: dateIn(fields, PUBLISHED) ?? updatedAt,
    updatedAt,
    rating: ratingOf(fields),
    language: capped(language ?? firstText(fields, 'dc:language') ?? context.language ?? '', MAX_LINE),
    reach: null,
    engagement: engagementOf(fields),
  };
}

/** A title as one line of plain text. */
export function titleIn(fields: Fields, format: FeedDocument['format']): string | null {
  for (const element of elementsOf(fields, 'title', 'dc:title', 'media:title', 'itunes:title')) {
    const written = writtenIn(element, format, 'line');
    const title = written === null ? null : plainLine(written.value, written.kind);
    if (title !== null) return title;
  }
  return null;
}

/** The first content that has text, else the first that has markup. */
function bestContent(fields: Fields, format: FeedDocument['format']): { text: string; html: string | null } {
  let best = { text: '', html: null as string | null };
  for (const element of elementsOf(fields, ...CONTENT)) {
    const written = writtenIn(element, format, 'content');
    if (written === null) continue;
    const content = contentOf(written.value, written.kind);
    if (content.text !== '') return content;
    if (best.html === null) best = content;
  }
  return best;
}

/** The link; else a guid that is a permanent link, or Atom's identifier where it is an address. */
function urlOf(fields: Fields, bases: Bases): string | null {
  const link = pageLink(elementsOf(fields, 'link'), bases);
  if (link !== null) return link;
  for (const { text, attributes } of elementsOf(fields, 'guid')) {
    const isPermaLink = attributes.get('ispermalink')?.trim().toLowerCase() !== 'false';
    if (isPermaLink && isWebUrl(text.trim())) return absoluteUrl(text, bases);
  }
  return absoluteUrl(firstText(fields, 'id'), []);
}

function dateIn(fields: Fields, names: readonly string[]): Date | null {
  for (const { text } of elementsOf(fields, ...names)) {
    const date = parseDate(text.trim());
    if (date !== null) return date;
  }
  return null;
}
