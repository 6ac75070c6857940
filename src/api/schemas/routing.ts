import { z } from '@hono/zod-openapi';
import { isTimezone } from '../../core/timezone.ts';
import { ids } from './id.ts';

const wallTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time of day such as 22:00')
  .openapi({ example: '22:00' });

const DAYS = [1, 2, 3, 4, 5, 6, 7];

/** When only what is critical is sent; the rest is held until the window ends. */
export const quietHours = z
  .strictObject({
    timezone: z
      .string()
      .refine(isTimezone, 'expected a time zone such as Europe/Berlin')
      .openapi({ example: 'Europe/Berlin' }),
    windows: z
      .array(
        z.strictObject({
          days: z
            .array(z.int().min(1).max(7))
            .default(DAYS)
            .openapi({ description: 'On which days it begins, 1 (Monday) to 7' }),
          from: wallTime,
          to: wallTime.openapi({ description: 'Not after `from`: on the next day', example: '07:00' }),
        }),
      )
      .min(1)
      .max(50),
  })
  .openapi('QuietHours', { description: 'When only what is critical is sent; the rest waits' });

/** Who is told while nobody acknowledges. */
export const escalation = z
  .strictObject({
    steps: z
      .array(
        z.strictObject({
          afterMinutes: z
            .number()
            .positive()
            .max(43_200)
            .openapi({ description: 'After the first telling', example: 10 }),
          receiverIds: ids.min(1),
        }),
      )
      .max(20)
      .default([]),
    remindMinutes: z
      .number()
      .min(1)
      .max(43_200)
      .nullable()
      .default(null)
      .openapi({ description: 'How often everybody told so far is reminded', example: 30 }),
  })
  .openapi('Escalation', { description: 'Who is told while nobody acknowledges' });
