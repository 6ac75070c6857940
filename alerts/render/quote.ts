import { type Html, html } from './html.ts';
import { ink, link } from './mail-layout.ts';
import { plainLine, webLink } from './plain.ts';

/** A mention as a mail quotes it. Everything in it was crawled. */
export interface Quote {
  url: string | null;
  title: string | null;
  excerpt: string;
  /** What stands below: `news.example.com · negative`. */
  note: string;
}

export function quoteHtml({ url, title, excerpt, note }: Quote): Html {
  const name = title === null ? null : html`<strong>${link(webLink(url), plainLine(title))}</strong><br>`;
  const below = title === null ? link(webLink(url), note) : html`${note}`;
  return html`<blockquote style="margin:0 0 14px;padding:2px 0 2px 12px;border-left:3px solid ${ink.line}">
${name}${plainLine(excerpt)}<br><span style="font-size:13px;color:${ink.faint}">${below}</span>
</blockquote>`;
}

export function quoteText({ url, title, excerpt, note }: Quote): string {
  const lines = [title === null ? null : plainLine(title), plainLine(excerpt), note, webLink(url)];
  return lines
    .filter((line) => line !== null)
    .map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
    .join('\n');
}
