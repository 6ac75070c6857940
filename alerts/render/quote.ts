import { type Html, html } from './html.ts';
import { ink, link } from './mail-layout.ts';
import { plainLine, webLink } from './plain.ts';

/** A mention as a mail quotes it. Everything in it was crawled. */
export interface Quote {
  url: string | null;
  title: string | null;
  excerpt: string;
  /** What stands below, such as `news.example.com · negative`, and where it leads. */
  note: string;
  noteUrl: string | null;
}

export function quoteHtml({ url, title, excerpt, note, noteUrl }: Quote): Html {
  const headline = link(webLink(url), plainLine(title ?? excerpt));
  return html`<blockquote dir="auto" style="margin:0 0 14px;padding:2px 0 2px 12px;border-left:3px solid ${ink.line}">
<strong style="font-weight:600">${headline}</strong><br>
${title === null ? null : html`${plainLine(excerpt)}<br>`}<span style="font-size:13px;color:${ink.faint}">${link(webLink(noteUrl), note)}</span>
</blockquote>`;
}

export function quoteText({ url, title, excerpt, note, noteUrl }: Quote): string {
  const lines = [
    title === null ? null : plainLine(title),
    plainLine(excerpt),
    note,
    webLink(url),
    webLink(noteUrl),
  ];
  return `- ${lines.filter((line) => line !== null).join('\n  ')}`;
}
