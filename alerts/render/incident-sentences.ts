import type { IncidentData, MessageType } from '../../src/core/message.ts';
import { plainLine } from './plain.ts';
import { counted, durationText, listText, percentText, timeText, usualText } from './words.ts';

export type IncidentMessageType = Extract<MessageType, `incident.${string}`>;

/** What happened, against what is usual, since when, from how many, and how sure: one plain sentence each. */
export function incidentSentences(type: IncidentMessageType, data: IncidentData): string[] {
  return [
    news(type, data),
    comparison(data),
    `The incident opened on ${timeText(new Date(data.incident.openedAt))}.`,
    origin(data),
    data.themes.length === 0 ? null : `It is about ${listText(data.themes.map(plainLine))}.`,
    spread(data),
    forecast(data),
    completeness(data.coverage),
  ].filter((sentence) => sentence !== null);
}

function news(type: IncidentMessageType, { brand }: IncidentData): string {
  const name = plainLine(brand.name);
  switch (type) {
    case 'incident.opened':
      return `More negative mentions of ${name} than usual.`;
    case 'incident.escalated':
      return `The surge of negative mentions of ${name} goes on.`;
    case 'incident.acknowledged':
      return `Somebody is looking after the surge of negative mentions of ${name}.`;
    case 'incident.recovered':
      return `Negative mentions of ${name} are back to what is usual.`;
    case 'incident.resolved':
      return `The surge of negative mentions of ${name} is over.`;
  }
}

function comparison({ window, expected }: IncidentData): string {
  const length = durationText(Date.parse(window.to) - Date.parse(window.from));
  const seen = `${counted(window.negative, 'negative mention')} among ${window.mentions} in ${length}`;
  const limit = `19 times out of 20 it is less than ${Math.ceil(expected.upper)}`;
  return `${seen}, up to ${timeText(new Date(window.to))}; usual is ${usualText(expected.negative)}, and ${limit}.`;
}

function origin({ window }: IncidentData): string | null {
  if (window.stories === 0) return null;
  const sources = `${counted(window.authors, 'author')} on ${counted(window.hosts, 'site')}`;
  return `They come from ${sources} and are ${counted(window.stories, 'distinct text')}.`;
}

function spread({ spread }: IncidentData): string | null {
  if (spread === null) return null;
  const { r, low, high } = spread;
  return `One negative mention brings about ${r.toFixed(1)} more (${low.toFixed(1)} to ${high.toFixed(1)}).`;
}

function forecast({ forecast }: IncidentData): string | null {
  if (forecast === null) return null;
  const { hours, negative, low, high } = forecast;
  return `About ${Math.round(negative)} more are likely in the next ${counted(hours, 'hour')} (${Math.round(low)} to ${Math.round(high)}).`;
}

function completeness(coverage: number | null): string {
  if (coverage === null) return 'How completely the sources were read in this time is not known.';
  const share = `${percentText(coverage)} of the planned visits to sources succeeded in this time`;
  return coverage < 0.9 ? `Only ${share}: there may be more.` : `${share}.`;
}
