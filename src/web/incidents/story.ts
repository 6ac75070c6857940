import {
  counted,
  durationText,
  listText,
  percentText,
  timeText,
  usualText,
} from '../../../alerts/render/words.ts';
import type { Incident } from '../../core/incident.ts';

/** What happened, in one sentence. */
export function whatHappened({ window, expected }: Incident, brand: string, timezone: string): string {
  const from = new Date(window.from);
  const to = new Date(window.to);
  const length = durationText(to.getTime() - from.getTime()).replace(/^1 /u, '');
  const seen = `${brand} got ${counted(window.negative, 'negative mention')} among ${counted(window.mentions, 'mention')}`;
  return `In the ${length} up to ${timeText(to, timezone)}, ${seen}; usual is ${usualText(expected.negative)}.`;
}

/** How far it reaches and how complete the picture is: what to know before acting on it. */
export function whatToKnow({ window, expected, coverage, themes }: Incident): string[] {
  const { stories, authors, hosts } = window;
  const origin = `${counted(authors, 'author')} on ${counted(hosts, 'site')}`;
  return [
    `19 times out of 20 there are fewer than ${Math.ceil(expected.upper)}.`,
    stories === 0 ? null : `They come from ${origin} and tell ${counted(stories, 'story', 'stories')}.`,
    themes.length === 0 ? null : `They speak more than usual of ${listText(themes)}.`,
    coverage === null
      ? 'How completely the sources were read in this time is not known.'
      : `${percentText(coverage)} of the planned visits to sources succeeded${coverage < 0.9 ? ': there may be more' : ''}.`,
  ].filter((sentence) => sentence !== null);
}
