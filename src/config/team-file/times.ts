import { CronExpressionParser } from 'cron-parser';
import { z } from 'zod';
import { isTimezone } from '../../core/timezone.ts';
import { parseDuration } from '../duration.ts';

/** An IANA time zone. */
export const timezone = z.string().refine(isTimezone, 'expected a time zone such as Europe/Berlin');

/** A cron expression of five fields. */
export const cron = z.string().superRefine((text, context) => {
  const fault = cronFault(text);
  if (fault !== null) context.addIssue(fault);
});

/** A duration, read as seconds. */
export const seconds = z.string().transform((text, context) => {
  const value = parseDuration(text);
  if (value === null) context.addIssue('expected a duration such as 90s, 15m, 1h or 1d');
  return value ?? 0;
});

function cronFault(text: string): string | null {
  if (text.trim().split(/\s+/).length !== 5) return "expected five cron fields, such as '0 8 * * *'";
  try {
    CronExpressionParser.parse(text);
    return null;
  } catch (error) {
    return `bad cron expression: ${(error as Error).message}`;
  }
}
