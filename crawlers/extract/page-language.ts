import { attribute } from './dom.ts';
import { firstMeta, type PageEvidence } from './page-evidence.ts';
import { textValue } from './thing.ts';

/** The language a page says it is in, as a BCP 47 tag in its canonical spelling. */
export function pageLanguage(evidence: PageEvidence): string | null {
  const root = evidence.named('html').find(({ attribs }) => 'lang' in attribs || 'xml:lang' in attribs);
  const claims = [
    root === undefined ? null : (attribute(root, 'lang') ?? attribute(root, 'xml:lang')),
    firstMeta(evidence, 'content-language', 'language', 'dc.language', 'og:locale'),
    evidence.article === null ? null : textValue(evidence.article, 'inLanguage'),
    attribute(evidence.body, 'lang'),
  ];
  for (const claim of claims) {
    const tag = languageTag(claim);
    if (tag !== null) return tag;
  }
  return null;
}

function languageTag(claim: string | null): string | null {
  const [first = ''] = (claim ?? '').split(',');
  try {
    return Intl.getCanonicalLocales(first.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
