import { z } from 'zod';
import type { Sensitivity } from '../../src/core/rule.ts';
import { type RuleKind, sensitivity } from './rule-kind.ts';

/** How readily a rule tells: a budget by name, or how often it may tell by what it would have told so far. */
export type SurgeSettings = { sensitivity: Sensitivity } | { atMostPerWeek: number };

/** Settings of every kind that judges counts with the surge detector (`alerts/detect/surge.ts`). */
export const surgeSettings = z
  .strictObject({
    sensitivity: sensitivity.unwrap().optional(),
    atMostPerWeek: z
      .number()
      .min(0.01)
      .max(100)
      .optional()
      .describe('Instead of a sensitivity: how often a week it would have told of the last 90 days, at most'),
  })
  .refine(({ sensitivity, atMostPerWeek }) => sensitivity === undefined || atMostPerWeek === undefined, {
    path: ['atMostPerWeek'],
    error: 'takes the place of sensitivity: give one of them',
  })
  .transform(
    ({ sensitivity = 'balanced', atMostPerWeek }): SurgeSettings =>
      atMostPerWeek === undefined ? { sensitivity } : { atMostPerWeek },
  );

/**
 * The detector on a brand's negative mentions, its other mentions as the control series, strengthened by the theme that is
 * most surprising at the same time (`alerts/detect/themed-surge.ts`).
 */
export const negativeSurge: RuleKind = {
  id: 'negative-surge',
  title: 'Negative surge',
  description:
    'More negative mentions than this brand usually has at this hour, given how much else is said.',
  settings: surgeSettings,
};

/**
 * The same detector on the negative mentions that speak of one theme, with all else that is said of that theme as the
 * control series: a theme that is merely talked of more is no surge of complaints. Every theme is judged by itself; only
 * those with {@link THEME_VOICES} negative voices within a day can tip it.
 */
export const themeSurge: RuleKind = {
  id: 'theme-surge',
  title: 'Theme surge',
  description:
    'More complaints of one theme, such as delivery, than usual, given how much is said of that theme.',
  settings: surgeSettings,
};

/** Fewer than this within a day are below what the detector's smallest window tells of. */
export const THEME_VOICES = 4;

/** The same detector with positive mentions counted and all others as the control series. Good news, so never urgent. */
export const praiseSurge: RuleKind = {
  id: 'praise-surge',
  title: 'Praise surge',
  description:
    'More positive mentions than this brand usually has at this hour, given how much else is said.',
  settings: surgeSettings,
};

/**
 * All voices of a brand, whatever their feeling, against its own usual (`alerts/detect/voice-volume.ts`): √count beyond its
 * level at this hour of the week, in standard deviations, over a quarter-hour, one hour and four; √ makes counts of any size
 * scatter alike (Anscombe, 1948). More talk is not bad by itself: no worse than `warning` unless most of it is negative.
 */
export const volumeSurge: RuleKind = {
  id: 'volume-surge',
  title: 'Volume surge',
  description:
    'More mentions than this brand usually has at this hour, whatever their feeling; not bad by itself.',
  settings: surgeSettings,
};

/** {@link negativeSurge} on each brand that this one is compared with. */
export const competitorCrisis: RuleKind = {
  id: 'competitor-crisis',
  title: 'Competitor in trouble',
  description: 'More negative mentions of a competitor than it usually has.',
  settings: surgeSettings,
};
