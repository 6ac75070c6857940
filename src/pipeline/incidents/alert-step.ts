import type { SurgeStep } from '../../../alerts/detect/surge-lifecycle.ts';
import type { Brand } from '../../core/brand.ts';
import type { IncidentWindow, Severity } from '../../core/incident.ts';
import type { Rule } from '../../core/rule.ts';

/** What a rule speaks of within its brand. */
export interface AlertSubject {
  kind: 'theme' | 'story' | 'author' | 'mention' | 'source' | 'brand';
  id: string;
  title: string;
}

/** One step in the life of what a rule says of a subject, with all that was known when it was judged. */
export interface AlertStep {
  rule: Rule;
  brand: Brand;
  /** Null where the rule judges the brand as a whole. */
  subject: AlertSubject | null;
  step: SurgeStep;
  /** Severity from now on; it never falls while an alert lives. */
  severity: Severity;
  /** Whether receivers hear of it, when it is the only alert of its incident. */
  tell: boolean;
  /** −log₁₀ of the probability that usual talk brings this much, or what stands for it. */
  strength: number;
  /** In [0, 1]. */
  score: number;
  window: IncidentWindow;
  expected: { negative: number; upper: number };
  themes: string[];
  /** Ids of mentions that show it, worst first. */
  evidence: string[];
  /** Share of planned visits that succeeded in the window; null when not known. */
  coverage: number | null;
  title: string;
  /** End of what was judged. */
  through: Date;
  /** When it was judged. */
  at: Date;
}

/** The subject as a rule's alerts are told apart by; empty for the brand as a whole. */
export function subjectKey(subject: Pick<AlertSubject, 'kind' | 'id'> | null): string {
  return subject === null ? '' : `${subject.kind}:${subject.id}`;
}
