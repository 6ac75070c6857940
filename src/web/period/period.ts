import { addMs, BUCKET, bucketOf, DAY, HOUR, type TimeSpan } from '../../core/time.ts';
import { dayOf, dayStart, isDay } from './days.ts';

export const periodNames = ['24h', '7d', '30d', '90d'] as const;
export const comparisonNames = ['previous', '4w', 'year', 'none'] as const;
export type PeriodName = (typeof periodNames)[number];
export type ComparisonName = (typeof comparisonNames)[number];

/** A period as somebody chose it, cut into the bars of a chart. It is of whole quarter-hours: counts are kept by these. */
export interface Period extends TimeSpan {
  name: PeriodName | 'custom';
  /** Width of a bar in milliseconds; a day of a calendar may have an hour more or less. */
  step: number;
  /** Where bars begin, and where the last one ends: it may be shorter than the others, as it is not over. */
  bounds: Date[];
  /** The same for bars of before, up to `from`: what is usual is learnt from them. */
  history: Date[];
  /** What it is compared with; null for nothing. */
  compared: (TimeSpan & { name: ComparisonName }) | null;
  /** IANA zone in which its days begin. */
  timezone: string;
}

/** What an address says of a period. */
export interface PeriodChoice {
  period?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  compare?: string | undefined;
}

const DEFAULT: PeriodName = '7d';
const WEEK = 7 * DAY;
const LONGEST = 2 * 366 * DAY;
/** The longest period that is still cut into steps of each width. */
const widths = [
  { step: HOUR, upTo: 2 * DAY },
  { step: 6 * HOUR, upTo: 14 * DAY },
  { step: DAY, upTo: 120 * DAY },
  { step: WEEK, upTo: LONGEST },
] as const;
/** How much of the past is learnt from, by the width of the bars. */
const MEMORY = new Map<number, number>([
  [HOUR, 28 * DAY],
  [6 * HOUR, 56 * DAY],
  [DAY, 56 * DAY],
  [WEEK, 26 * WEEK],
]);
const shifts: Partial<Record<ComparisonName, number>> = { '4w': 4 * WEEK, year: 52 * WEEK };

/** The period that an address asks for; the last seven days where it asks for none that can be. */
export function periodOf(choice: PeriodChoice, timezone: string, now: Date): Period {
  const end = addMs(bucketOf(now), BUCKET);
  const custom = choice.period === 'custom' ? customSpan(choice, timezone, end) : null;
  const name = custom === null ? (periodNames.find((known) => known === choice.period) ?? DEFAULT) : 'custom';
  const { from, to } = custom ?? latest(name as PeriodName, timezone, end);
  const { step } = widths.find(({ upTo }) => to.getTime() - from.getTime() <= upTo) ?? widths[3];
  return {
    name,
    from,
    to,
    step,
    bounds: boundsOf(from, to, step, timezone),
    history: historyOf(from, step, timezone),
    compared: comparedWith({ from, to }, step, choice.compare),
    timezone,
  };
}

/** The comparisons that a period allows: with itself in part would say nothing. */
export function comparisonsFor({ from, to }: TimeSpan): ComparisonName[] {
  return comparisonNames.filter((name) => to.getTime() - from.getTime() <= (shifts[name] ?? Infinity));
}

/** Whole days of a calendar end with the day that is under way; a day or a week ends now. */
function latest(name: PeriodName, timezone: string, end: Date): TimeSpan {
  if (name === '24h') return { from: addMs(end, -DAY), to: end };
  if (name === '7d') return { from: addMs(end, -WEEK), to: end };
  const days = name === '30d' ? 30 : 90;
  return { from: dayStart(dayOf(addMs(end, -1), timezone), timezone, 1 - days), to: end };
}

function customSpan({ from, to }: PeriodChoice, timezone: string, end: Date): TimeSpan | null {
  if (from === undefined || to === undefined || !isDay(from) || !isDay(to)) return null;
  const start = dayStart(from, timezone);
  const close = dayStart(to, timezone, 1);
  const until = close < end ? close : end;
  const length = until.getTime() - start.getTime();
  return length > 0 && length <= LONGEST ? { from: start, to: until } : null;
}

function boundsOf(from: Date, to: Date, step: number, timezone: string): Date[] {
  const bounds: Date[] = [];
  const day = dayOf(from, timezone);
  for (let bar = 0; ; bar += 1) {
    const at = step < DAY ? addMs(from, bar * step) : dayStart(day, timezone, (bar * step) / DAY);
    if (at >= to) return [...bounds, to];
    bounds.push(at);
  }
}

function historyOf(from: Date, step: number, timezone: string): Date[] {
  const bars = (MEMORY.get(step) ?? WEEK) / step;
  const day = dayOf(from, timezone);
  return Array.from({ length: bars + 1 }, (_, index) => {
    const back = index - bars;
    return step < DAY ? addMs(from, back * step) : dayStart(day, timezone, (back * step) / DAY);
  });
}

function comparedWith(span: TimeSpan, step: number, asked: string | undefined): Period['compared'] {
  const name = comparisonsFor(span).find((known) => known === asked) ?? 'previous';
  if (name === 'none') return null;
  const length = span.to.getTime() - span.from.getTime();
  const before = step < DAY ? length : Math.ceil(length / DAY) * DAY;
  const shift = shifts[name] ?? before;
  return { name, from: addMs(span.from, -shift), to: addMs(span.to, -shift) };
}
