import type { QuietHours } from '../../core/routing.ts';

const DAY_MINUTES = 24 * 60;

/** A part of a day, in minutes from midnight: [from, to), 0 … 1,440. */
export interface QuietSpan {
  from: number;
  to: number;
}

/** The quiet parts of each day of a week, Monday first; spans that touch are one. */
export function quietSpans(windows: QuietHours['windows']): QuietSpan[][] {
  const week: QuietSpan[][] = Array.from({ length: 7 }, () => []);
  for (const { days, from, to } of windows) {
    const [begin, end] = [minutesOf(from), minutesOf(to)];
    for (const day of days) {
      const today = week[day - 1];
      const tomorrow = week[day % 7];
      if (end > begin) today?.push({ from: begin, to: end });
      else {
        today?.push({ from: begin, to: DAY_MINUTES });
        if (end > 0) tomorrow?.push({ from: 0, to: end });
      }
    }
  }
  return week.map(joined);
}

function joined(spans: readonly QuietSpan[]): QuietSpan[] {
  const whole: QuietSpan[] = [];
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const last = whole.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else whole.push({ ...span });
  }
  return whole;
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
