import { z } from 'zod';
import type { QuietHours } from '../../core/routing.ts';
import { seconds, timezone } from './times.ts';

/** A duration, read as minutes. */
export const minutes = seconds.transform((value) => value / 60);

/** `escalate: [{ after: 10m, receivers: [boss] }]`. */
export const escalate = z.array(z.strictObject({ after: minutes, receivers: z.array(z.string()).min(1) }));

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const wallTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "expected a time of day such as '22:00', in quotes");

/** `quiet: { timezone: Europe/Berlin, windows: [{ days: [mon, tue], from: '22:00', to: '07:00' }] }`. */
export const quiet = z.strictObject({
  timezone,
  windows: z
    .array(
      z
        .strictObject({
          days: z
            .array(z.enum(dayNames))
            .min(1)
            .default([...dayNames]),
          from: wallTime,
          to: wallTime,
        })
        .transform(({ days, ...times }) => ({
          days: days.map((day) => dayNames.indexOf(day) + 1),
          ...times,
        })),
    )
    .min(1),
});

/** Quiet hours as {@link quiet} reads them back. */
export function quietEntry({ timezone, windows }: QuietHours): z.input<typeof quiet> {
  return {
    timezone,
    windows: windows.map(({ days, from, to }) => ({
      ...(days.length === dayNames.length ? {} : { days: days.flatMap((day) => dayNames[day - 1] ?? []) }),
      ...{ from, to },
    })),
  };
}
