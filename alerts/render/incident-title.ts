import { excerpt } from '../../src/core/text.ts';
import { HOUR } from '../../src/core/time.ts';
import { plainLine } from './plain.ts';
import { counted, durationText, usualText } from './words.ts';

/** One line that names an incident: `Acme: 33 negative mentions in 2 hours, usually 4.2`. */
export function incidentTitle(incident: {
  brand: string;
  window: { from: string; to: string; negative: number };
  expected: number;
}): string {
  const { window } = incident;
  return surgeTitle({ ...incident, count: window.negative });
}

/**
 * The same of another label (null: of all mentions), or of one theme:
 * `Acme: 9 negative mentions of delivery in 2 hours, usually less than 1`.
 */
export function surgeTitle(surge: {
  brand: string;
  window: { from: string; to: string };
  count: number;
  expected: number;
  label?: 'negative' | 'positive' | null | undefined;
  theme?: string | null | undefined;
}): string {
  const { brand, window, count, expected, label = 'negative', theme = null } = surge;
  const length = durationText(Date.parse(window.to) - Date.parse(window.from));
  const mentions = counted(count, label === null ? 'mention' : `${label} mention`);
  const of = theme === null ? '' : ` of ${plainLine(theme)}`;
  return `${plainLine(brand)}: ${mentions}${of} in ${length}, usually ${usualText(expected)}`;
}

/** `Acme: 57 more mentions than the 20 an hour that are told one by one`. */
export function floodTitle({
  brand,
  count,
  perHour,
}: {
  brand: string;
  count: number;
  perHour: number;
}): string {
  const more = counted(count, 'more mention');
  return `${plainLine(brand)}: ${more} than the ${perHour} an hour that are told one by one`;
}

/** `Acme: “Their lifts fall down” on 7 new sites in 24 hours`. */
export function storyTitle(spread: { brand: string; story: string; sites: number; hours: number }): string {
  const { brand, story, sites, hours } = spread;
  const name = excerpt(plainLine(story), STORY);
  return `${plainLine(brand)}: “${name}” on ${counted(sites, 'new site')} in ${durationText(hours * HOUR)}`;
}

/** `Acme: 2.9 stars from 31 ratings in 7 days, before 4.2`. */
export function ratingTitle(fall: {
  brand: string;
  now: { count: number; mean: number };
  before: number;
  days: number;
}): string {
  const { brand, now, before, days } = fall;
  const ratings = counted(now.count, 'rating');
  const length = counted(days, 'day');
  return `${plainLine(brand)}: ${now.mean.toFixed(1)} stars from ${ratings} in ${length}, before ${before.toFixed(1)}`;
}

/** `Acme: nothing from Blog for 26 hours, usually 12 mentions a day`; and why, where it cannot be read. */
export function silenceTitle(silence: {
  brand: string;
  source: string;
  from: Date;
  to: Date;
  /** Mentions it usually brings a day. */
  perDay: number;
  /** What keeps it from being read; null where it is read and says nothing. */
  unread: string | null;
}): string {
  const { brand, source, from, to, perDay, unread } = silence;
  const length = durationText(to.getTime() - from.getTime());
  const why = unread === null ? '' : `; it cannot be read (${unread})`;
  const nothing = `nothing from ${plainLine(source)} for ${length}`;
  return `${plainLine(brand)}: ${nothing}, usually ${usualText(perDay)} mentions a day${why}`;
}

/** `Acme: 12 complaints have waited more than 4 hours for an answer`. */
export function unansweredTitle(waiting: { brand: string; count: number; hours: number }): string {
  const { brand, count, hours } = waiting;
  const have = count === 1 ? 'has' : 'have';
  const length = durationText(hours * HOUR);
  return `${plainLine(brand)}: ${counted(count, 'complaint')} ${have} waited more than ${length} for an answer`;
}

const STORY = 80;
