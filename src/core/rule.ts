import type { Escalation } from './routing.ts';

export const sensitivities = ['low', 'balanced', 'high'] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** A condition on one brand, and who is told when it holds. */
export interface Rule {
  id: string;
  brandId: string;
  kind: string;
  settings: Record<string, unknown>;
  enabled: boolean;
  receiverIds: string[];
  /** Who is told, and how often, while nobody acknowledges; null is nobody else. */
  escalation: Escalation | null;
  createdAt: Date;
}
