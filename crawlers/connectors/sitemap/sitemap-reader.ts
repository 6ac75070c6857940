import { storableText } from '../../../src/core/text.ts';
import { absoluteUrl } from '../../extract/url.ts';
import { parseDate } from '../../formats/dates.ts';
import type { MarkupHandler } from '../../formats/markup.ts';
import { type Listed, MAX_LISTED, type Sitemap } from './sitemap.ts';

type Fields = Map<string, string>;

const fieldNames = new Set(['loc', 'lastmod', 'title', 'publication_date', 'language']);
/** UTF-16 units of one field. */
const LONGEST = 4_096;

/**
 * Takes from a sitemap's markup what is listed. Tags count without their prefixes, save those of the extensions for
 * media, which have addresses and titles of their own.
 */
export class SitemapReader implements MarkupHandler {
  readonly #base: string;
  readonly #listed = new Map<string, Listed>();
  #isIndex: boolean | null = null;
  #truncated = false;
  #entry: Fields | null = null;
  #field: string | null = null;

  /** @param base where the sitemap was found */
  constructor(base: string) {
    this.#base = base;
  }

  open(tag: string): void {
    const name = bareName(tag);
    if (name === 'urlset' || name === 'sitemapindex') this.#isIndex ??= name === 'sitemapindex';
    else if (name === 'url' || name === 'sitemap') this.#begin();
    else if (fieldNames.has(name)) this.#field = name;
  }

  close(tag: string): void {
    const name = bareName(tag);
    if (name === this.#field) this.#field = null;
    else if (name === 'url' || name === 'sitemap') this.#end();
  }

  text(data: string): void {
    if (this.#field === null || this.#entry === null) return;
    const before = this.#entry.get(this.#field) ?? '';
    if (before.length < LONGEST) this.#entry.set(this.#field, before + data.slice(0, LONGEST));
  }

  /** What was listed; null when the document is no sitemap. */
  finish(): Sitemap | null {
    this.#end();
    if (this.#isIndex === null) return null;
    return { isIndex: this.#isIndex, listed: [...this.#listed.values()], truncated: this.#truncated };
  }

  #begin(): void {
    this.#end();
    if (this.#isIndex !== null) this.#entry = new Map();
  }

  #end(): void {
    const entry = this.#entry;
    this.#entry = null;
    this.#field = null;
    const url = absoluteUrl(entry?.get('loc'), this.#base);
    if (entry === null || url === null || this.#listed.has(url)) return;
    if (this.#listed.size < MAX_LISTED) this.#listed.set(url, listedAs(url, entry));
    else this.#truncated = true;
  }
}

function bareName(tag: string): string {
  const name = tag.toLowerCase();
  return /^(?:image|video|xhtml|mobile):/.test(name) ? name : name.replace(/^.*:/s, '');
}

function listedAs(url: string, fields: Fields): Listed {
  const title = textIn(fields, 'title');
  const publishedAt = dateIn(fields, 'publication_date');
  const language = textIn(fields, 'language');
  return {
    url,
    changedAt: dateIn(fields, 'lastmod') ?? publishedAt,
    news: title === null && publishedAt === null ? null : { title, publishedAt, language },
  };
}

function textIn(fields: Fields, name: string): string | null {
  return storableText(fields.get(name) ?? '').trim() || null;
}

function dateIn(fields: Fields, name: string): string | null {
  return parseDate(fields.get(name)?.trim() ?? '')?.toISOString() ?? null;
}
