import { z } from 'zod';
import type { Intent } from '../../src/core/tone.ts';
import type { RuleKind } from './rule-kind.ts';

export const unansweredSettings = z.strictObject({
  hours: z.number().min(0.25).max(720).default(4).describe('Time to first response'),
  leastReach: z
    .int()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      'Negative mentions that so many people may see want an answer whatever they are written for; null: none',
    ),
  days: z.int().min(1).max(90).default(7).describe('Days after which nobody expects an answer any more'),
});

/** What is written for an answer. */
export const wantsAnswer: readonly Intent[] = ['complaint', 'question', 'leaving'];

/**
 * Negative mentions that want an answer (complaints, questions, farewells; or any that very many may see), came more than
 * `hours` ago, and were neither answered nor put aside. All of a brand are one alert, which grows with them and is told
 * again when they have doubled. Counted from when they came here, as nobody could answer before; those of before the
 * rule are left alone.
 */
export const unanswered: RuleKind = {
  id: 'unanswered',
  title: 'Unanswered',
  description: 'Complaints that have waited longer for an answer than they should.',
  settings: unansweredSettings,
};
