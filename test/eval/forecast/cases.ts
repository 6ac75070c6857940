import { COUNTED_AFTER, type Horizon } from '../../../alerts/forecast/forecast.ts';
import { LOOK_AHEAD, LOOK_BACK, type Situation } from '../../../alerts/forecast/situation.ts';
import { addMs, BUCKET, HOUR, MINUTE } from '../../../src/core/time.ts';
import { Draws } from '../alerts/draws.ts';
import { tips } from './alarm.ts';
import { type BrandDays, brandDays } from './brand-days.ts';
import { cascade, type Post, shared, slowBurn, written } from './crisis.ts';

/** A moment of a simulated incident, and what came after it. */
export interface Case {
  situation: Situation;
  hoursOpen: number;
  /** Negative mentions in the next so many hours, counted three hours after their end. */
  further: Readonly<Record<Horizon, number>>;
}

interface Heard {
  at: Date;
  heardAt: Date;
}

/** A crisis is given two days of the usual before it, and four after. */
const DAYS = 6;
const BEGIN = 2 * 1440;
/** Of a crisis' posts, 85 of 100 are negative; of those 80 of 100 are found to be, of the others 6. */
const TAKEN_FOR_NEGATIVE = 0.85 * 0.8 + 0.15 * 0.06;
const EPOCH = new Date('2026-01-05T00:00:00Z');
const minute = (minutes: number) => addMs(EPOCH, minutes * MINUTE);

/**
 * One crisis of one brand: its incident at the given hours after the alarm; empty when nothing tips.
 *
 * @param remedy share of the crisis' posts that are not written any more from then on
 */
export function incidentCases(
  seed: number,
  hoursAfter: (draws: Draws) => readonly number[],
  remedy = 0,
): Case[] {
  const draws = new Draws(seed);
  const brand = brandDays(draws, DAYS);
  const begin = BEGIN + draws.between(0, 1440);
  const posts = crisisOf(draws, brand, begin);
  const crisis = posts.map(({ time }) => ({
    ...hear(draws, begin + time),
    negative: draws.chance(TAKEN_FOR_NEGATIVE),
  }));
  const usual = usualPosts(draws, brand).map(({ time }) => hear(draws, time));
  const usually = Array.from({ length: DAYS * 96 }, (_, index) => brand.usual(index));
  const heard = [...usual, ...crisis.filter(({ negative }) => negative)];
  const opened = firstAlarm(heard, usually, Math.floor(begin / 15));
  if (opened === null) return [];
  return hoursAfter(draws).flatMap((hours) => {
    const now = opened + Math.round(hours * 4);
    if (now + LOOK_AHEAD > DAYS * 96) return [];
    if (remedy === 0) return [caseAt(heard, usually, opened, now)];
    const kept = written(draws, posts, now * 15 - begin, remedy);
    const left = [...usual, ...crisis.filter(({ negative }, at) => negative && kept[at])];
    return [caseAt(left, usually, opened, now)];
  });
}

function caseAt(heard: readonly Heard[], usual: readonly number[], opened: number, index: number): Case {
  const now = minute(index * 15);
  const since = addMs(now, -LOOK_BACK * BUCKET);
  const further = (hours: number) => {
    const to = addMs(now, hours * HOUR);
    const counted = addMs(to, COUNTED_AFTER);
    return heard.filter(({ at, heardAt }) => at >= now && at < to && heardAt <= counted).length;
  };
  return {
    situation: {
      now,
      openedAt: minute(opened * 15),
      times: heard.filter(({ at, heardAt }) => at >= since && at < now && heardAt <= now).map(({ at }) => at),
      usualBefore: usual.slice(index - LOOK_BACK, index),
      usualAhead: usual.slice(index, index + LOOK_AHEAD),
    },
    hoursOpen: (index - opened) / 4,
    further: { 6: further(6), 24: further(24) },
  };
}

/** A crisis of one of three sizes against the brand's day; one in five is a slow burn. */
function crisisOf(draws: Draws, brand: BrandDays, begin: number): Post[] {
  const day = brand.daily;
  const bounds = [
    [Math.max(12, 0.3 * day), Math.max(25, day)],
    [Math.max(25, day), Math.max(80, 3 * day)],
    [Math.max(80, 3 * day), Math.max(400, 10 * day)],
  ] as const;
  const [least, most] = bounds[draws.below(3)] ?? bounds[0];
  const activity = (time: number) => brand.activity(begin + time);
  if (draws.chance(0.2)) return slowBurn(draws, activity, draws.betweenLog(least, most));
  for (let tries = 0; tries < 4_000; tries += 1) {
    const posts = cascade(draws, activity, most * 1.3 + 10);
    if (posts !== null && posts.length >= least / 0.85 && posts.length <= most / 0.85) return posts;
  }
  return [];
}

function usualPosts(draws: Draws, brand: BrandDays): Post[] {
  const posts: Post[] = [];
  for (let index = 0; index < DAYS * 96; index += 1)
    for (let left = draws.poisson(brand.rate(index) * 0.78); left > 0; left -= 1)
      posts.push({ time: 15 * (index + draws.uniform()), parent: -1 });
  return shared(draws, posts);
}

/** Most are heard of at once, some after hours. */
function hear(draws: Draws, time: number): Heard {
  const kind = draws.uniform();
  if (kind < 0.75) return { at: minute(time), heardAt: minute(time + draws.exponential(4)) };
  if (kind < 0.92) return { at: minute(time), heardAt: minute(time + draws.exponential(90)) };
  return { at: minute(time), heardAt: minute(time + 480 * Math.exp(0.8 * draws.normal())) };
}

/** The quarter-hour whose beginning is when a rule first tells, from the crisis' beginning on. */
function firstAlarm(heard: readonly Heard[], usual: readonly number[], from: number): number | null {
  const counts = Array<number>(DAYS * 96).fill(0);
  const inOrder = heard.toSorted((a, b) => a.heardAt.getTime() - b.heardAt.getTime());
  let next = 0;
  for (let index = from; index < (DAYS - 1) * 96; index += 1) {
    const now = minute(index * 15);
    for (let item = inOrder[next]; item !== undefined && item.heardAt <= now; item = inOrder[next]) {
      const quarter = Math.floor((item.at.getTime() - EPOCH.getTime()) / BUCKET);
      if (counts[quarter] !== undefined) counts[quarter] += 1;
      next += 1;
    }
    if (tips(counts.slice(index - 96, index), usual.slice(index - 96, index))) return index;
  }
  return null;
}
