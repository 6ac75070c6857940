import { collapseSpaces } from '../../src/core/text.ts';
import type { PageDocument } from './document.ts';
import { line } from './item.ts';
import { firstMeta, type PageEvidence } from './page-evidence.ts';
import { fold, titleOf } from './structured.ts';
import { labelOf, rawText } from './text.ts';
import { textValue } from './thing.ts';

/** What stands between the parts of a `<title>`: `Acme recalls phones | The Daily`. */
const separator = /\s+[|\-–—·•»:/\\]+\s+/u;

/** A heading of at least as many characters that the `<title>` repeats is believed against meta tags. */
const LONG_TITLE = 15;

/** A title that is longer is cut. */
const LONGEST_TITLE = 1_000;

/** The title of what a page says: from its markup, else from its headings, without the name of the site. */
export function pageTitle(evidence: PageEvidence): string | null {
  return (
    statedTitle(evidence) ??
    withoutSite(metaTitle(evidence), evidence) ??
    withoutSite(documentTitle(evidence), evidence) ??
    headings(evidence)[0] ??
    null
  );
}

/** The first title of the meta tags that the page's `<title>` or headings confirm; some tags have the name of the software or the site. */
function metaTitle(evidence: PageEvidence): string | null {
  const claims = ['dc.title', 'og:title', 'twitter:title', 'parsely-title']
    .map((name) => line(firstMeta(evidence, name)))
    .filter((claim) => claim !== null);
  const shown = [documentTitle(evidence) ?? '', ...headings(evidence)].filter((text) => text !== '');
  const agree = (a: string, b: string) => a.includes(b) || b.includes(a);
  const isConfirmed = (claim: string) =>
    shown.some((text) => agree(fold(text), fold(claim))) && !isSiteName(claim, evidence);
  const named = headings(evidence).find(
    (text) => shown[0]?.includes(text) === true && text.length >= LONG_TITLE,
  );
  return claims.find(isConfirmed) ?? (claims.length === 0 ? null : (named ?? claims[0] ?? null));
}

function isSiteName(title: string, { meta }: PageEvidence): boolean {
  return title.toLowerCase() === meta.get('og:site_name')?.toLowerCase();
}

/** What the page's `<title>` says, with the name of the site. */
export function documentTitle({ named }: Pick<PageDocument, 'named'>): string | null {
  const [title] = named('title');
  return title === undefined ? null : line(rawText(title).slice(0, LONGEST_TITLE));
}

/** Some sites put a description where the headline belongs: then the name with which the document's title begins is meant. */
function statedTitle({ named, article }: PageEvidence): string | null {
  if (article === null) return null;
  const headline = titleOf(article);
  const name = line(textValue(article, 'name'));
  const known = [documentTitle({ named }) ?? '', ...headings({ named })];
  if (headline === null || name === null || known.some((text) => text.includes(headline))) return headline;
  const whole = name.toLowerCase();
  return known.some((text) => text.toLowerCase().startsWith(whole)) ? name : headline;
}

function headings({ named }: Pick<PageDocument, 'named'>): string[] {
  return named('h1')
    .slice(0, 5)
    .map((heading) => collapseSpaces(labelOf(heading)))
    .filter((text) => text !== '');
}

/** A heading of the page that is most of the title is the title; else the part that names the site goes. */
function withoutSite(title: string | null, { named, meta }: PageEvidence): string | null {
  if (title === null) return null;
  const parts = title.split(separator);
  const [first = title, last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return title;
  const heading = headings({ named }).find(
    (text) => text !== last && text.length * 2 > title.length && title.includes(text),
  );
  if (heading !== undefined) return heading;
  const site = (meta.get('og:site_name') ?? meta.get('application-name'))?.toLowerCase();
  if (first.toLowerCase() === site) return title.slice(first.length).replace(/^[\s|\-–—·•»:/\\]+/u, '');
  if (last.toLowerCase() !== site && (last.length >= first.length || last.split(' ').length > 4))
    return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—·•»:/\\]+$/u, '');
}
