import type { DigestContent, DigestIncident } from './digest-content.ts';
import { coverageText, type DigestLine, numberLines, periodText, risingLine } from './digest-lines.ts';
import { quoteOf } from './digest-quote.ts';
import { plainLine, webLink } from './plain.ts';
import { quoteText } from './quote.ts';
import { timeText } from './words.ts';

/** A digest as the plain text part of a mail. */
export function digestText(content: DigestContent): string {
  const { incidents, rising, complaints, praise, timezone } = content;
  return [
    `${plainLine(content.brand)}: what was said`,
    periodText(content),
    numberLines(content).map(lineText).join('\n'),
    section(
      'Incidents',
      incidents.map((incident) => incidentText(incident, timezone)),
    ),
    section(
      'Rising',
      rising.map((line) => lineText(risingLine(line))),
    ),
    section(
      'Complaints',
      complaints.map((mention) => quoteText(quoteOf(mention))),
    ),
    section(
      'Praise',
      praise.map((mention) => quoteText(quoteOf(mention))),
    ),
    `${coverageText(content)} ${content.coverageUrl}`,
    `All mentions: ${content.url}`,
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}

function section(title: string, entries: string[]): string | null {
  return entries.length === 0 ? null : `${title.toUpperCase()}\n\n${entries.join('\n')}`;
}

function lineText({ label, value, usual, url }: DigestLine): string {
  const compared = usual === null ? value : `${value} (${usual})`;
  const link = webLink(url);
  return link === null ? `${label}: ${compared}` : `${label}: ${compared}\n  ${link}`;
}

function incidentText({ title, severity, status, openedAt, url }: DigestIncident, timezone: string): string {
  const state = `${severity}, ${status}, opened ${timeText(openedAt, timezone)}`;
  return [`- ${plainLine(title)}`, state, webLink(url)].filter((line) => line !== null).join('\n  ');
}
