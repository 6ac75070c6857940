import type { QuietHours } from './routing.ts';

/** A configured destination. `settings` may hold secrets: they are encrypted at rest and never leave by the API. */
export interface Receiver {
  id: string;
  name: string;
  /** The notifier's id: `webhook`, `email` … */
  kind: string;
  settings: Record<string, unknown>;
  disabledReason: string | null;
  /** When only criticals pass; null is never. */
  quietHours: QuietHours | null;
  createdAt: Date;
}
