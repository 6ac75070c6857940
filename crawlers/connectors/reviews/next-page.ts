import { collapseSpaces } from '../../../src/core/text.ts';
import { attribute, type Element } from '../../extract/dom.ts';
import type { ParsedPage } from '../../extract/parsed-page.ts';
import { labelOf } from '../../extract/text.ts';
import { absoluteUrl } from '../../extract/url.ts';

/** How links to the next page are called, in the languages that review sites are written in most. */
const nextLabel =
  /^(next( page)?|weiter|n[äa]chste( seite)?|suivante?s?|page suivante|siguiente|pr[óo]xim[ao]( p[áa]gina)?|successiv[ao]|pagina successiva|avanti|volgende( pagina)?|nast[ęe]pna|n[æe]ste( side)?|n[äa]sta( sida)?|следующая|次へ|下一页)?\s*[›»→>]*$/iu;
const nextClass = /(?:^|[\s_-])next(?:$|[\s_-])/i;

/** The address of the page after this one on the same site, as its links tell; null at the end. */
export function nextPage({ $, base }: ParsedPage): string | null {
  const links = $('link[rel][href], a[href]').toArray();
  const next = links.find(isRelNext) ?? links.find(isCalledNext);
  const url = absoluteUrl(next?.attribs.href, base);
  const isHere = url === null || base === null || withoutFragment(url) === withoutFragment(base);
  return !isHere && new URL(url).origin === new URL(base).origin ? url : null;
}

function isRelNext(link: Element): boolean {
  return attribute(link, 'rel')?.toLowerCase().split(/\s+/).includes('next') ?? false;
}

function isCalledNext(link: Element): boolean {
  if (link.name !== 'a') return false;
  const label = collapseSpaces(attribute(link, 'aria-label') ?? labelOf(link));
  if (label !== '' && nextLabel.test(label)) return true;
  const holder = link.parent !== null && 'attribs' in link.parent ? link.parent : null;
  return [link, holder].some((element) => nextClass.test(element?.attribs.class ?? ''));
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
