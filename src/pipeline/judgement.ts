import type { SurgeVerdict } from '../../alerts/detect/surge.ts';
import type { SurgeDecision } from '../../alerts/detect/surge-lifecycle.ts';
import type { Brand } from '../core/brand.ts';
import type { Rule } from '../core/rule.ts';

/** All that was known when a rule was judged. */
export interface Judgement {
  rule: Rule;
  brand: Brand;
  verdict: SurgeVerdict;
  decision: SurgeDecision;
  /** End of the newest closed quarter-hour. */
  through: Date;
  /** When it was judged: some time in the quarter-hour after. */
  at: Date;
}
