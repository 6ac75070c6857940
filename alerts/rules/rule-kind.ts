import { z } from 'zod';
import { sensitivities } from '../../src/core/rule.ts';

/** One kind of rule: data that describes it. What judges it lives in `src/pipeline/rules`. */
export interface RuleKind {
  id: string;
  title: string;
  description: string;
  settings: z.ZodType<Record<string, unknown>>;
  /** Names of settings that are expressions of the query language. */
  queries?: readonly string[] | undefined;
}

export const sensitivity = z
  .enum(sensitivities)
  .default('balanced')
  .describe('Budget of false alarms per brand and week: low 0.02, balanced 0.1, high 0.3');
