import type { Digest } from '../../core/digest.ts';
import { reader } from '../reader.ts';
import { dayNames } from '../receivers/week-words.ts';
import { t } from '../words/t.ts';

export const rhythms = ['daily', 'weekdays', 'weekly', 'monthly', 'cron'] as const;
export type Rhythm = (typeof rhythms)[number];

/** When a digest comes, as people choose it. */
export interface Schedule {
  rhythm: Rhythm;
  /** 1 (Monday) to 7, for those that come weekly. */
  weekday: number;
  /** `HH:MM`; not for those that say it as a cron expression. */
  time: string;
  /** Five fields, for experts. */
  cron: string;
}

const TIMES = /^(\d{1,2}) (\d{1,2}) (\S+) \* (\S+)$/u;

/** The cron expression of a choice. */
export function cronOf({ rhythm, weekday, time, cron }: Schedule): Digest['at'] {
  const [hour = 8, minute = 0] = time.split(':').map(Number);
  switch (rhythm) {
    case 'daily':
      return `${minute} ${hour} * * *`;
    case 'weekdays':
      return `${minute} ${hour} * * 1-5`;
    case 'weekly':
      return `${minute} ${hour} * * ${weekday % 7}`;
    case 'monthly':
      return `${minute} ${hour} 1 * *`;
    case 'cron':
      return cron;
  }
}

/** The choice that makes a cron expression; the expression itself where people would not choose it so. */
export function scheduleOf(at: Digest['at']): Schedule {
  const own: Schedule = { rhythm: 'cron', weekday: 1, time: '08:00', cron: at };
  const [, minute, hour, day, weekdays = ''] = TIMES.exec(at.trim().replace(/\s+/gu, ' ')) ?? [];
  if (minute === undefined || hour === undefined) return own;
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  if (day === '1' && weekdays === '*') return { ...own, rhythm: 'monthly', time };
  if (day !== '*') return own;
  if (weekdays === '*') return { ...own, rhythm: 'daily', time };
  if (weekdays === '1-5') return { ...own, rhythm: 'weekdays', time };
  if (!/^[0-7]$/u.test(weekdays)) return own;
  return { ...own, rhythm: 'weekly', weekday: Number(weekdays) || 7, time };
}

/** When a digest comes, in words: `every day at 08:00`. */
export function scheduleText(at: Digest['at']): string {
  const { rhythm, weekday, time, cron } = scheduleOf(at);
  switch (rhythm) {
    case 'daily':
      return t('every day at {time}', { time });
    case 'weekdays':
      return t('Monday to Friday at {time}', { time });
    case 'weekly':
      return t('every {day} at {time}', { day: dayNames('long')[weekday - 1] ?? '', time });
    case 'monthly':
      return t('on the 1st of every month at {time}', { time });
    case 'cron':
      return cron;
  }
}

/** The same as the beginning of a sentence. */
export function scheduleTitle(at: Digest['at']): string {
  const text = scheduleText(at);
  return text.slice(0, 1).toLocaleUpperCase(reader().locale) + text.slice(1);
}
