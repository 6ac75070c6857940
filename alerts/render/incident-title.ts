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

/** The same of another label, or of one theme: `Acme: 9 negative mentions of delivery in 2 hours, usually less than 1`. */
export function surgeTitle(surge: {
  brand: string;
  window: { from: string; to: string };
  count: number;
  expected: number;
  label?: 'negative' | 'positive' | undefined;
  theme?: string | null | undefined;
}): string {
  const { brand, window, count, expected, label = 'negative', theme = null } = surge;
  const length = durationText(Date.parse(window.to) - Date.parse(window.from));
  const mentions = counted(count, `${label} mention`);
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

const STORY = 80;
