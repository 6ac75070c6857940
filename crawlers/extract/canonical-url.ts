import { attribute } from './dom.ts';
import { firstMeta, type PageEvidence } from './page-evidence.ts';
import { textValue } from './thing.ts';
import { absoluteUrl } from './url.ts';

/** What the page calls its own address. A site's front page as the address of something deeper is a mistake, and ignored. */
export function canonicalUrl(evidence: PageEvidence): string | null {
  const link = evidence
    .named('link')
    .find(({ attribs }) => /\bcanonical\b/i.test(attribs.rel ?? '') && 'href' in attribs);
  const claims = [
    link === undefined ? null : attribute(link, 'href'),
    firstMeta(evidence, 'og:url'),
    evidence.article === null ? null : textValue(evidence.article, 'url', 'mainEntityOfPage'),
  ];
  for (const claim of claims) {
    const url = absoluteUrl(claim, evidence.base);
    if (url !== null && !isFrontPageInstead(url, evidence.url)) return url;
  }
  return null;
}

function isFrontPageInstead(claimed: string, actual: string | null): boolean {
  return actual !== null && isFrontPage(claimed) && !isFrontPage(actual);
}

function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}
