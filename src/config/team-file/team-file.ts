import type { Brand } from '../../core/brand.ts';
import type { QuietHours } from '../../core/routing.ts';

/** A team's whole configuration: what `earshot.yaml` says, references resolved and defaults filled in. */
export interface TeamFile {
  brands: TeamBrand[];
  sources: TeamSource[];
  rules: TeamRule[];
  receivers: TeamReceiver[];
  digests: TeamDigest[];
}

export interface TeamBrand extends Omit<Brand, 'id' | 'createdAt' | 'updatedAt'> {
  /** Names of brands; those that are not listed themselves are made with their default query. */
  competitors: string[];
}

export interface TeamSource {
  connector: string;
  settings: Record<string, unknown>;
  /** What people call the source; null leaves it to the publisher. */
  name: string | null;
  /** Pause between visits in seconds; null leaves it to the publisher's pace. */
  intervalSeconds: number | null;
}

export interface TeamRule {
  kind: string;
  /** Name of a brand. */
  brand: string;
  settings: Record<string, unknown>;
  /** Names of receivers. */
  receivers: string[];
  escalation: TeamEscalation | null;
}

/** Who is told while nobody acknowledges. */
export interface TeamEscalation {
  steps: { afterMinutes: number; receivers: string[] }[];
  remindMinutes: number | null;
}

export interface TeamReceiver {
  name: string;
  kind: string;
  settings: Record<string, unknown>;
  quietHours: QuietHours | null;
}

export interface TeamDigest {
  /** Name of a brand. */
  brand: string;
  /** Five-field cron expression, read in `timezone`. */
  at: string;
  timezone: string;
  /** Names of receivers. */
  receivers: string[];
}
