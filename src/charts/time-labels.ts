import { DAY } from '../core/time.ts';

/** In which zone times are told, and in which language. */
export interface ChartTimes {
  /** IANA zone. */
  timezone: string;
  /** BCP 47 tag; British English unless given. */
  locale?: string | undefined;
}

/** Pixels that a label takes with the space around it. */
const ROOM = 58;

/**
 * Labels for bars that begin at `starts`, empty where there is no room for one: the time of day where the bars cover
 * two days at most, else the day.
 *
 * @param width of the axis in pixels
 */
export function barLabels(
  starts: readonly Date[],
  { timezone, locale = 'en-GB' }: ChartTimes,
  width: number,
) {
  const length = (starts.at(-1)?.getTime() ?? 0) - (starts[0]?.getTime() ?? 0);
  const day = new Intl.DateTimeFormat(locale, { timeZone: timezone, day: 'numeric', month: 'short' });
  const clock = new Intl.DateTimeFormat(locale, {
    timeZone: timezone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const texts = starts.map((start) => (length <= 2 * DAY ? clock : day).format(start));
  const named = texts.map((text, index) => text !== texts[index - 1]);
  // What is named by its day is named where the day begins: the first bar may lie in the middle of one.
  if (named.filter(Boolean).length < texts.length) named[0] = false;
  const every = Math.max(1, Math.ceil((named.filter(Boolean).length * ROOM) / width));
  let nth = 0;
  return texts.map((text, index) => {
    if (named[index] !== true) return '';
    nth += 1;
    return (nth - 1) % every === 0 ? text : '';
  });
}
