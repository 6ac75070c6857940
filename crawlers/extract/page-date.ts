import { isPageAside } from './boilerplate.ts';
import { dayIn, readDate } from './date.ts';
import { attribute, descendants, type Element, type Node, wordsOfName } from './dom.ts';
import { firstMeta, type PageEvidence } from './page-evidence.ts';
import { publishedOf } from './structured.ts';
import { labelOf } from './text.ts';
import { textBlocks } from './text-blocks.ts';

/** A line of more characters is prose, and the day in it one of those it tells of. */
const LONGEST_LINE = 80;

/** Elements that call themselves dates and are none are tried so often. */
const TRIES = 200;

const metaNames = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date.issued',
  'dc.issued',
  'dc.created',
  'dc.date',
  'dc.date.created',
  'sailthru.date',
  'parsely-pub-date',
  'article.published',
  'published-date',
  'article_date_original',
  'timestamp',
  'datecreated',
  'cxenseparse:recs:publishtime',
];

/** When the page was published: from its markup, its meta tags, the first date in its body, else its address. */
export function pageDate(evidence: PageEvidence): Date | null {
  const stated = evidence.article === null ? null : publishedOf(evidence.article);
  if (stated !== null) return stated;
  for (const name of metaNames) {
    const date = readDate(firstMeta(evidence, name));
    if (date !== null) return date;
  }
  return (
    (evidence.isOneText ? dateIn(evidence.body, { skip: isPageAside, now: evidence.fetchedAt }) : null) ??
    dateInUrl(evidence.url) ??
    (evidence.isOneText ? dateInLines(evidence.body) : null)
  );
}

/** The first date under `root`, outside what `skip` accepts: a `time`, or text in what calls itself a date. */
export function dateIn(
  root: Element,
  { skip, now = null }: { skip?: (element: Element) => boolean; now?: Date | null } = {},
): Date | null {
  let left = TRIES;
  for (const element of descendants(root, skip)) {
    if (!callsItselfDate(element)) continue;
    const date = writtenDate(element, now);
    left -= 1;
    if (date !== null || left === 0) return date;
  }
  return null;
}

const dateWords = new Set(
  'date datetime dateline time timestamp posted published pubdate ago when datum fecha data'.split(' '),
);

function isTime(element: Element): boolean {
  return element.name === 'time' || /\bdatePublished\b/.test(element.attribs.itemprop ?? '');
}

function callsItselfDate(element: Element): boolean {
  const { class: names } = element.attribs;
  if (names === undefined) return isTime(element);
  return (
    isTime(element) ||
    names.split(/\s+/).some((name) => wordsOfName(name).some((word) => dateWords.has(word)))
  );
}

function writtenDate(element: Element, now: Date | null): Date | null {
  const stated = isTime(element)
    ? (attribute(element, 'datetime') ?? attribute(element, 'content'))
    : (attribute(element, 'data-time') ??
      attribute(element, 'data-timestamp') ??
      attribute(element, 'data-date'));
  return readDate(stated) ?? readDate(attribute(element, 'title')) ?? readDate(shortText(element), now);
}

function shortText(element: Element): string | null {
  const text = labelOf(element);
  return text.length <= 100 ? text : null;
}

/** The day that the first short line with one mentions: many pages write it without saying what it is. */
function dateInLines(body: Element): Date | null {
  const asides = new Set<Node>();
  const markAsides = (element: Element) => {
    const isAside = isPageAside(element);
    if (isAside) asides.add(element);
    return isAside;
  };
  for (const _ of descendants(body, markAsides));
  for (const { text } of textBlocks(body, asides)) {
    const isShort = text.length <= LONGEST_LINE && !/©|copyright/i.test(text);
    const date = isShort ? dayIn(text) : null;
    if (date !== null) return date;
  }
  return null;
}

/** `/2024/05/06/` or `/2024-05-06-` in an address. */
function dateInUrl(url: string | null): Date | null {
  const found = /\/((?:19|20)\d\d)[-/](0[1-9]|1[0-2])[-/](0[1-9]|[12]\d|3[01])(?=[-/_.]|$)/.exec(url ?? '');
  return found === null ? null : readDate(`${found[1]}-${found[2]}-${found[3]}`);
}
