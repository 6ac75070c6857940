import type { SentimentLabel } from '../../core/sentiment.ts';
import { DAY } from '../../core/time.ts';

/** What one author said of one brand, and when. */
export interface Saying {
  at: Date;
  sentiment: SentimentLabel;
}

/**
 * How an author stands to a brand:
 * - `loyal`: three positive mentions or more over sixty days or more, at least twice as many as negative ones, the last
 *   not negative.
 * - `turned`: once mostly positive (two mentions or more), and the last two with an opinion are negative.
 * - `won-back`: once mostly negative (two mentions or more), and the last two with an opinion are positive.
 * - `critic`: three negative mentions or more over sixty days or more, at least twice as many as positive ones, the last
 *   not positive.
 */
export type Standing = 'loyal' | 'turned' | 'won-back' | 'critic';

/** A change of mind: praise after a complaint, or a complaint after praise. Neutral mentions between do not count. */
export interface Turn {
  at: Date;
  to: 'praise' | 'complaint';
}

const LONG = 60 * DAY;
const OFTEN = 3;
const RECENT = 2;

/** Null where too little was said to call it anything. `sayings` are in order of time. */
export function standingOf(sayings: readonly Saying[]): Standing | null {
  const opinions = sayings.filter(({ sentiment }) => sentiment !== 'neutral');
  const before = opinions.slice(0, -RECENT);
  const lately = opinions.slice(-RECENT);
  const all = (label: SentimentLabel) => lately.every(({ sentiment }) => sentiment === label);
  if (all('negative') && isMostly('positive', before)) return 'turned';
  if (all('positive') && isMostly('negative', before)) return 'won-back';
  if (isLongMostly('positive', opinions)) return 'loyal';
  return isLongMostly('negative', opinions) ? 'critic' : null;
}

/** Every change of mind, in order of time. */
export function turnsOf(sayings: readonly Saying[]): Turn[] {
  const opinions = sayings.filter(({ sentiment }) => sentiment !== 'neutral');
  return opinions.flatMap(({ at, sentiment }, index) => {
    const last = opinions[index - 1];
    if (last === undefined || last.sentiment === sentiment) return [];
    return [{ at, to: sentiment === 'positive' ? 'praise' : 'complaint' }];
  });
}

type Opinion = 'negative' | 'positive';

function isMostly(label: Opinion, opinions: readonly Saying[]): boolean {
  const { length } = opinions.filter(({ sentiment }) => sentiment === label);
  return length >= RECENT && 2 * length > opinions.length;
}

function isLongMostly(label: Opinion, opinions: readonly Saying[]): boolean {
  const such = opinions.filter(({ sentiment }) => sentiment === label);
  const [first, last] = [such[0], such.at(-1)];
  if (first === undefined || last === undefined || such.length < OFTEN) return false;
  const isLong = last.at.getTime() - first.at.getTime() >= LONG;
  return isLong && such.length >= 2 * (opinions.length - such.length) && opinions.at(-1) === last;
}
