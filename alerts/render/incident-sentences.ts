import type { IncidentBackground, IncidentData, IncidentMessage } from '../../src/core/message.ts';
import { WELL_COVERED } from '../../src/core/metrics.ts';
import { isBadNews } from '../routing/audience.ts';
import { boundedLine } from './bounded.ts';
import { incidentCounts } from './incident-counts.ts';
import { handled, incidentNews, whyOver } from './incident-news.ts';
import { ruleWords } from './rule-words.ts';
import { counted, listText, percentText, timeText } from './words.ts';

const MAX_THEMES = 5;
const MAX_VOICES = 3;
const MAX_UNREAD = 3;

/**
 * An incident's news, one plain sentence each. That it is bad: what happened, against what is usual (and how sure that
 * is), since when, from how many, why, how far it may go, what is missing, and what to do. That it is looked after, or
 * over: by whom, what it came to, and how long all of that took. What is not known is not said.
 */
export function incidentSentences(message: IncidentMessage): string[] {
  const sentences = isBadNews(message.type) ? badNews(message) : otherNews(message);
  return sentences.filter((sentence) => typeof sentence === 'string');
}

type Sentences = (string | null | undefined)[];

function badNews(message: IncidentMessage): Sentences {
  const { data, background } = message;
  return [
    incidentNews(message),
    background && unacknowledged(background),
    incidentCounts(message),
    opened(message),
    spokenBy(data),
    about(data.themes),
    background && origin(background),
    background && voices(background),
    spread(data),
    forecast(data),
    completeness(data.coverage),
    background && unread(background),
    advice(message),
  ];
}

/** What was likely to come, and what to do first, was told with the bad news. */
function otherNews(message: IncidentMessage): Sentences {
  return [
    incidentNews(message),
    whyOver(message),
    incidentCounts(message),
    opened(message),
    message.background && handled(message.background),
    advice(message),
  ];
}

function opened({ data, background }: IncidentMessage): string {
  return `The incident opened on ${timeText(new Date(data.incident.openedAt), background?.timezone)}.`;
}

function unacknowledged({ unacknowledgedMinutes }: IncidentBackground): string | null {
  if (unacknowledgedMinutes === undefined) return null;
  return `Nobody has acknowledged it in ${counted(unacknowledgedMinutes, 'minute')}.`;
}

function spokenBy({ window }: IncidentData): string | null {
  if (window.stories === 0) return null;
  const sources = `${counted(window.authors, 'author')} on ${counted(window.hosts, 'site')}`;
  return `They come from ${sources} and tell ${counted(window.stories, 'story', 'stories')}.`;
}

function about(themes: readonly string[]): string | null {
  if (themes.length === 0) return null;
  return `It is about ${listText(themes.slice(0, MAX_THEMES).map((theme) => boundedLine(theme, 60)))}.`;
}

function origin({ origin, timezone }: IncidentBackground): string | null {
  if (origin === null) return null;
  const by = origin.author === null ? '' : ` by ${boundedLine(origin.author, 80)}`;
  const on = origin.host === null ? '' : ` on ${boundedLine(origin.host, 100)}`;
  return `The first post known of its main story is${by}${on}, from ${timeText(new Date(origin.at), timezone)}.`;
}

function voices({ voices }: IncidentBackground): string | null {
  const heard = voices.flatMap(({ name, reach }) =>
    reach === null ? [] : `${boundedLine(name, 60)} (about ${counted(reach, 'person', 'people')})`,
  );
  if (heard.length > 0) return `Widest reach: ${listText(heard.slice(0, MAX_VOICES))}.`;
  const names = voices.slice(0, MAX_VOICES).map(({ name }) => boundedLine(name, 60));
  return names.length === 0 ? null : `Among those who say it: ${listText(names)}.`;
}

function spread({ spread }: IncidentData): string | null {
  if (spread === null) return null;
  const { r, low, high } = spread;
  const band = `${low.toFixed(1)} to ${high.toFixed(1)}`;
  return `One negative mention brings about ${r.toFixed(1)} more (${band}, 9 times out of 10).`;
}

function forecast({ forecast }: IncidentData): string | null {
  if (forecast === null) return null;
  const { hours, negative, low, high } = forecast;
  const band = `${Math.round(low)} to ${Math.round(high)}`;
  const more = `About ${Math.round(negative)} more are likely in the next ${counted(hours, 'hour')}`;
  return `${more} (${band}, 8 times out of 10).`;
}

function completeness(coverage: number | null): string {
  if (coverage === null) return 'How completely the sources were read in this time is not known.';
  const share = `${percentText(coverage)} of the planned visits to sources succeeded in this time`;
  return coverage < WELL_COVERED ? `Only ${share}: there may be more.` : `${share}.`;
}

function unread({ unread = [] }: IncidentBackground): string | null {
  if (unread.length === 0) return null;
  const named = unread.slice(0, MAX_UNREAD).map((name) => boundedLine(name, 80));
  const others = unread.length - named.length;
  return `Not read, or not always: ${listText(others === 0 ? named : [...named, counted(others, 'other')])}.`;
}

function advice({ type, data: { incident }, background }: IncidentMessage): string | null {
  const acknowledge = incident.status === 'open' ? ' Acknowledge it, so that others know.' : '';
  switch (type) {
    case 'incident.opened':
      return `To do: ${ruleWords(incident.rule).advice}${acknowledge}`;
    case 'incident.escalated':
      return incident.status === 'open'
        ? 'To do: look after it and say so; nobody has acknowledged it yet.'
        : null;
    case 'incident.resolved': {
      const known = background?.partOf !== undefined || background?.handling?.judged === true;
      return known ? null : 'To do: say whether it was real or a false alarm; the rule is measured by that.';
    }
    default:
      return null;
  }
}
