import { isPageAside } from './boilerplate.ts';
import { attribute, descendants, type Element, wordsOfName } from './dom.ts';
import { firstMeta, type PageEvidence } from './page-evidence.ts';
import { authorOf, cleanName } from './person.ts';
import { labelOf } from './text.ts';
import { textValue } from './thing.ts';

const metaNames = [
  'author',
  'article:author',
  'dc.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'twitter:creator',
];

/** Who wrote the page: from its markup, its meta tags, else the first byline in its body. */
export function pageAuthor(evidence: PageEvidence): string | null {
  const stated = evidence.article === null ? null : authorOf(evidence.article);
  const claims = [stated, ...metaNames.map((name) => cleanName(firstMeta(evidence, name)))].filter(
    (author): author is string => author !== null && !author.startsWith('@'),
  );
  const publishers = publisherNames(evidence);
  const person = claims.find((author) => !publishers.has(author.toLowerCase()));
  if (person !== undefined) return person;
  return (evidence.isOneText ? bylineIn(evidence.body, isPageAside) : null) ?? claims[0] ?? null;
}

/** Names of the site, in lower case: as an author they say less than a byline does. */
function publisherNames({ meta, article, url }: PageEvidence): ReadonlySet<string> {
  const host = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  const names = [
    meta.get('og:site_name'),
    meta.get('application-name'),
    article === null ? null : textValue(article, 'publisher'),
    host,
    host?.split('.').at(-2),
  ];
  return new Set(
    names.filter((name) => name !== null && name !== undefined).map((name) => name.toLowerCase()),
  );
}

/** The first name under `root`, outside what `skip` accepts, that the markup calls an author. */
export function bylineIn(root: Element, skip?: (element: Element) => boolean): string | null {
  let fallback: string | null = null;
  for (const element of descendants(root, skip)) {
    const strength = bylineStrength(element);
    if (strength === 0) continue;
    const name = cleanName(attribute(element, 'content') ?? labelOf(element).split('\n')[0] ?? null);
    if (name === null || name.length > 80) continue;
    if (strength === 2) return name;
    fallback ??= name;
  }
  return fallback;
}

function bylineStrength(element: Element): 0 | 1 | 2 {
  if (/\bauthor\b/.test(element.attribs.rel ?? '') || /\bauthor\b/.test(element.attribs.itemprop ?? ''))
    return 2;
  const words = (element.attribs.class ?? '').split(/\s+/).map(wordsOfName);
  if (
    words.some((name) =>
      /^((post|topic|entry|comment|review)?author|byline|username|user|poster|reviewer|nickname|commenter|fn)$/.test(
        name.at(-1) ?? '',
      ),
    )
  )
    return 1;
  return words.some((name) => /^(author|byline|user|reviewer|commenter) name$/.test(name.slice(-2).join(' ')))
    ? 2
    : 0;
}
