import { z } from 'zod';
import { sensitivities } from '../src/core/rule.ts';

/** One kind of rule: data that describes it. Its detector lives in `alerts/detect`. */
export interface RuleKind {
  id: string;
  title: string;
  description: string;
  settings: z.ZodType<Record<string, unknown>>;
}

export const negativeSurgeSettings = z.strictObject({
  /** Budget of false alarms per brand and week: low 0.02, balanced 0.1, high 0.3. */
  sensitivity: z.enum(sensitivities).default('balanced'),
});

export const ruleKinds: readonly RuleKind[] = [
  {
    id: 'negative-surge',
    title: 'Negative surge',
    description:
      'More negative mentions than this brand usually has at this hour, given how much else is said.',
    settings: negativeSurgeSettings,
  },
];

export function ruleKindById(id: string): RuleKind | null {
  return ruleKinds.find((kind) => kind.id === id) ?? null;
}
