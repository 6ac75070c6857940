import type { DigestContent, DigestIncident, DigestMention } from './digest-content.ts';
import {
  coverageText,
  type DigestLine,
  digestSummary,
  numberLines,
  periodText,
  risingLine,
} from './digest-lines.ts';
import { quoteOf } from './digest-quote.ts';
import { type Html, html } from './html.ts';
import { button, heading, ink, link, mailLayout, paragraph, subheading } from './mail-layout.ts';
import { plainLine, webLink } from './plain.ts';
import { quoteHtml } from './quote.ts';
import { timeText } from './words.ts';

/** A digest as the HTML part of a mail, complete in itself. */
export function digestHtml(content: DigestContent): string {
  const title = `${plainLine(content.brand)}: what was said`;
  const url = webLink(content.url);
  return mailLayout({
    title,
    preview: digestSummary(content).join(' '),
    body: html`${heading(title)}
<p style="margin:0 0 16px;color:${ink.faint}">${periodText(content)}</p>
${table(numberLines(content))}
${section('Incidents', content.incidents, (incident) => incidentHtml(incident, content.timezone))}
${content.rising.length === 0 ? null : html`${subheading('Rising')}${table(content.rising.map(risingLine))}`}
${section('Complaints', content.complaints, mentionHtml)}
${section('Praise', content.praise, mentionHtml)}
${subheading('Coverage')}${paragraph(link(webLink(content.coverageUrl), coverageText(content)))}
${url === null ? null : button(url, 'See all mentions')}`,
    footer: 'Sent by Earshot because you asked for this digest.',
  });
}

function section<Entry>(
  title: string,
  entries: readonly Entry[],
  render: (entry: Entry) => Html,
): Html | null {
  return entries.length === 0 ? null : html`${subheading(title)}${entries.map(render)}`;
}

function table(lines: readonly DigestLine[]): Html {
  const cell = `padding:7px 0;border-top:1px solid ${ink.line}`;
  const row = ({ label, value, usual, url }: DigestLine) => html`<tr>
<td style="${cell}">${link(webLink(url), label)}</td>
<td align="right" style="${cell};padding-left:12px;white-space:nowrap;font-weight:600">${value}</td>
<td align="right" style="${cell};padding-left:12px;font-size:13px;color:${ink.faint}">${usual ?? ''}</td>
</tr>
`;
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0">
${lines.map(row)}</table>`;
}

function incidentHtml({ title, severity, status, openedAt, url }: DigestIncident, timezone: string): Html {
  const state = `${severity}, ${status}, opened ${timeText(openedAt, timezone)}`;
  return paragraph(
    html`${link(webLink(url), plainLine(title))}<br><span style="font-size:13px;color:${ink.faint}">${state}</span>`,
  );
}

function mentionHtml(mention: DigestMention): Html {
  return quoteHtml(quoteOf(mention));
}
