import { z } from '@hono/zod-openapi';
import { estimateSchema } from './stats.ts';
import { timestamp } from './time.ts';

const forecastSchema = z
  .object({
    hours: z.int(),
    negative: z.number().openapi({ description: 'Negative mentions still to come: the median' }),
    low: z.number(),
    high: z.number().openapi({ description: '80 of 100 outcomes lie from `low` to `high`' }),
    exceeds: z
      .array(z.object({ count: z.int(), probability: z.number() }))
      .openapi({ description: 'Probabilities that at least so many come, for rising counts' }),
  })
  .openapi('Forecast');

/** How fast an incident spreads and how far it may go. */
export const outlookSchema = z
  .object({
    at: timestamp,
    spread: z
      .object({ r: z.number(), low: z.number(), high: z.number() })
      .nullable()
      .openapi({ description: 'Further negative mentions that one brings, with its 90 % interval' }),
    forecast: forecastSchema.nullable(),
  })
  .openapi('Outlook', { description: 'Null in its parts where too little is known' });

/** What came after a public response, against what was to be expected without it. */
export const effectSchema = z
  .object({
    verdict: z.enum(['helped', 'unclear', 'worsened']),
    respondedAt: timestamp,
    hours: z.int(),
    actual: z.int(),
    expected: z.number(),
    low: z.number(),
    high: z.number(),
    pValue: z.number().openapi({ description: 'Probability of so few, or so many, had nobody answered' }),
    recoveryHours: z.number().nullable().openapi({ description: 'From the response to recovery' }),
  })
  .openapi('ResponseEffect');

const share = z.number().openapi({ description: 'In [0, 1]' });

/** How good forecasts were. */
export const calibrationSchema = z
  .object({
    forecasts: z.int().openapi({ description: 'Whose time is over, and which no answer cut short' }),
    covered: estimateSchema.nullable().openapi({ description: 'Outcomes within the 80 % band' }),
    medianError: z.number().nullable().openapi({ description: 'Median of |foretold − came| ÷ what came' }),
    reliability: z
      .array(z.object({ from: share, to: share, claims: z.int(), foretold: share, happened: share }))
      .openapi({ description: 'Of what was called this likely, how much came true' }),
  })
  .openapi('ForecastCalibration');
