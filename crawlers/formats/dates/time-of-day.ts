import { HOUR, MINUTE, SECOND } from '../../../src/core/time.ts';
import { zoneOfName } from './names.ts';

/** A time as written, and what stands around it. */
export interface TimeOfDay {
  /** Milliseconds after midnight UTC of the date it stands with; negative or above a day where the zone says so. */
  ms: number;
  /** The text without the time and its offset. */
  rest: string;
}

const CLOCK =
  /(?<!\d)(?:(午前|上午|오전|午後|下午|오후)\s*)?(\d{1,2})(?:[:h時时点]|시 ?)(\d{1,2})(?!\d)(?:(?:[:m分]|분 ?)(\d{1,2})(?!\d)(?:[.,](\d+))?)?[s秒초分분]?\s*(?:([ap])\.?m\b\.?)?/;
const AFTERNOON = new Set(['p', '午後', '下午', '오후']);
const BASIC_CLOCK = /^\s*()t?(\d{2})(\d{2})(\d{2})?(?:[.,](\d+))?(?!\d)/;
/** ISO 8601 lets the minutes be left out. */
const BASIC_HOUR = /^()t(\d{2})(?=z|[+-]|\s*$)/;
const OFFSET = /^\s*(?:gmt|utc?|z)?\s*([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/;

/**
 * The time in folded `text`: `03:04`, `3:04:05.123 pm`, `14h30`; basic `030405` only where `basic` says that the text
 * begins behind a date. A zone follows as an offset or a name; without one it is UTC. No time is midnight; an
 * impossible one is null.
 */
export function timeOfDay(text: string, basic: boolean): TimeOfDay | null {
  const match =
    (basic ? BASIC_HOUR.exec(text) : null) ?? CLOCK.exec(text) ?? (basic ? BASIC_CLOCK.exec(text) : null);
  const before = match === null ? '' : text.slice(0, match.index);
  const after = match === null ? text : text.slice(match.index + match[0].length);
  const offset = match !== null || basic ? OFFSET.exec(after) : null;
  const rest = `${before} ${offset === null ? after : after.slice(offset[0].length)}`;

  const east = offset === null ? namedZone(after) : offsetMs(offset);
  const ms = match === null ? 0 : clockMs(match);
  return ms === null || east === null ? null : { ms: ms - east, rest };
}

function clockMs([, before, h = '', m = '', s = '0', fraction = '', behind]: RegExpExecArray): number | null {
  const half = before || behind;
  const afternoon = half !== undefined && AFTERNOON.has(half);
  let hour = Number(h);
  if (hour === 0 && afternoon) return null;
  // Some publishers print the half beside an hour that counts to 24.
  if (half !== undefined && hour <= 12) hour = (hour % 12) + (afternoon ? 12 : 0);
  // A leap second has no number of its own.
  const second = Math.min(Number(s), s === '60' ? 59 : Number(s));
  const ms = hour * HOUR + Number(m) * MINUTE + second * SECOND + Number(fraction.slice(0, 3).padEnd(3, '0'));
  return Number(m) > 59 || second > 59 || ms > 24 * HOUR ? null : ms;
}

function offsetMs([, sign, h, m = '0']: RegExpExecArray): number | null {
  const ms = Number(h) * HOUR + Number(m) * MINUTE;
  if (Number(m) > 59 || ms > 15 * HOUR) return null;
  return sign === '-' ? -ms : ms;
}

function namedZone(text: string): number {
  const words = text.match(/[a-z]+/g) ?? [];
  for (const word of words) {
    // Among other words a letter is a word of its own: `à`, `y`.
    const minutes = word.length === 1 && words.length > 1 ? null : zoneOfName(word);
    if (minutes !== null) return minutes * MINUTE;
  }
  return 0;
}
