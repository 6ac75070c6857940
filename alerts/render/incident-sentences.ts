import type { IncidentBackground, IncidentData, IncidentMessage } from '../../src/core/message.ts';
import { boundedLine } from './bounded.ts';
import { ruleWords } from './rule-words.ts';
import { counted, durationText, listText, percentText, timeText, usualText } from './words.ts';

const MAX_THEMES = 5;
const MAX_VOICES = 3;
/** Below this share of visits there may be much that nobody has seen. */
const WELL_COVERED = 0.9;

/**
 * An incident's news, one plain sentence each: what happened, against what is usual (and how sure that is), since when,
 * from how many, why, how far it may go, what is missing, and what to do. What is not known is not said.
 */
export function incidentSentences(message: IncidentMessage): string[] {
  const { data, background } = message;
  const timezone = background?.timezone ?? 'UTC';
  return [
    news(message),
    background && unacknowledged(background),
    comparison(data, timezone),
    `The incident opened on ${timeText(new Date(data.incident.openedAt), timezone)}.`,
    spokenBy(data),
    about(data.themes),
    background && origin(background),
    background && voices(background),
    spread(data),
    forecast(data),
    completeness(data.coverage),
    advice(message),
  ].filter((sentence) => typeof sentence === 'string');
}

function news({ type, data: { brand, incident } }: IncidentMessage): string {
  const { noun, opened, recovered } = ruleWords(incident.rule);
  const name = boundedLine(brand.name, 100);
  switch (type) {
    case 'incident.opened':
      return opened(name);
    case 'incident.escalated':
      return `The ${noun(name)} goes on.`;
    case 'incident.acknowledged':
      return `Somebody is looking after the ${noun(name)}.`;
    case 'incident.recovered':
      return recovered(name);
    case 'incident.resolved':
      return `The ${noun(name)} is over.`;
  }
}

function unacknowledged({ unacknowledgedMinutes }: IncidentBackground): string | null {
  if (unacknowledgedMinutes === undefined) return null;
  return `Nobody has acknowledged it in ${counted(unacknowledgedMinutes, 'minute')}.`;
}

function comparison({ window, expected, incident }: IncidentData, timezone: string): string {
  const length = durationText(Date.parse(window.to) - Date.parse(window.from));
  const negative = counted(window.negative, 'negative mention');
  const seen = `${negative} among ${window.mentions} in ${length}, up to ${timeText(new Date(window.to), timezone)}`;
  if (!ruleWords(incident.rule).counts) return `${seen}.`;
  const limit = `19 times out of 20 it is less than ${Math.ceil(expected.upper)}`;
  return `${seen}; usual is ${usualText(expected.negative)}, and ${limit}.`;
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
  if (voices.length === 0) return null;
  const named = voices
    .slice(0, MAX_VOICES)
    .map(({ name, reach }) => `${boundedLine(name, 60)} (about ${counted(reach, 'person', 'people')})`);
  return `Widest reach: ${listText(named)}.`;
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

function advice({ type, data: { incident } }: IncidentMessage): string | null {
  switch (type) {
    case 'incident.opened':
      return `To do: ${ruleWords(incident.rule).advice} Acknowledge it, so that others know.`;
    case 'incident.escalated':
      return incident.status === 'open' ? 'To do: nobody has acknowledged it yet.' : null;
    case 'incident.resolved':
      return 'To do: say whether it was real or a false alarm; the rule is measured by that.';
    default:
      return null;
  }
}
