import type { PageDocument } from './document.ts';
import { attribute, type Element } from './dom.ts';
import type { Thing } from './thing.ts';

/** What is known about a page when its title, author, date and so on are looked for. */
export interface PageEvidence {
  named: PageDocument['named'];
  body: Element;
  /** Values of meta tags by lower-case name or property; the first that is not empty wins. */
  meta: ReadonlyMap<string, string>;
  /** Where the page came from, when that is known. */
  url: string | null;
  /** What relative addresses on the page are relative to. */
  base: string | null;
  /** When it was fetched. */
  fetchedAt: Date | null;
  /** The article that the page's markup describes. */
  article: Thing | null;
  /** Whether names and dates in the body can be those of the page, rather than of one of its items. */
  isOneText: boolean;
}

/** The meta tags of a page; all names of Dublin Core begin with `dc.`. */
export function readMeta({ named }: Pick<PageDocument, 'named'>): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const tag of named('meta')) {
    const content = attribute(tag, 'content');
    const names = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => attribute(tag, key) ?? '')
      .join(' ');
    for (const name of names.toLowerCase().split(/\s+/)) {
      const key = name.replace(/^dc(?:terms?)?[:.]/, 'dc.');
      if (content !== null && !meta.has(key)) meta.set(key, content);
    }
  }
  return meta;
}

/** The value of the first of `names` that the page has. */
export function firstMeta({ meta }: Pick<PageEvidence, 'meta'>, ...names: string[]): string | null {
  for (const name of names) {
    const value = meta.get(name);
    if (value !== undefined) return value;
  }
  return null;
}
