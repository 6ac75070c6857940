import { isPageAside } from './boilerplate.ts';
import { readDate } from './date.ts';
import { attribute, descendants, type Element, wordsOfName } from './dom.ts';
import { firstMeta, type PageEvidence } from './page-evidence.ts';
import { publishedOf } from './structured.ts';
import { labelOf } from './text.ts';

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
  return (evidence.isOneText ? dateIn(evidence.body, isPageAside) : null) ?? dateInUrl(evidence.url);
}

/** The first date under `root`, outside what `skip` accepts: a `time`, or text in what calls itself a date. */
export function dateIn(root: Element, skip?: (element: Element) => boolean): Date | null {
  for (const element of descendants(root, skip)) {
    const date = writtenDate(element);
    if (date !== null) return date;
  }
  return null;
}

function writtenDate(element: Element): Date | null {
  if (element.name === 'time' || /\bdatePublished\b/.test(element.attribs.itemprop ?? '')) {
    return (
      readDate(attribute(element, 'datetime') ?? attribute(element, 'content')) ??
      readDate(shortText(element))
    );
  }
  const words = (element.attribs.class ?? '').split(/\s+/).flatMap(wordsOfName);
  if (
    !words.some((word) =>
      /^(date|datetime|dateline|time|timestamp|posted|published|pubdate|ago|when)$/.test(word),
    )
  )
    return null;
  const machine =
    attribute(element, 'data-time') ??
    attribute(element, 'data-timestamp') ??
    attribute(element, 'data-date');
  return readDate(machine) ?? readDate(attribute(element, 'title')) ?? readDate(shortText(element));
}

function shortText(element: Element): string | null {
  const text = labelOf(element);
  return text.length <= 100 ? text : null;
}

/** `/2024/05/06/` or `/2024-05-06-` in an address. */
function dateInUrl(url: string | null): Date | null {
  const found = /\/((?:19|20)\d\d)[-/](0[1-9]|1[0-2])[-/](0[1-9]|[12]\d|3[01])(?=[-/_.]|$)/.exec(url ?? '');
  return found === null ? null : readDate(`${found[1]}-${found[2]}-${found[3]}`);
}
