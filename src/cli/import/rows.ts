import type { MentionField } from './columns.ts';

/** What one row says, under our names and as it was written; or why it cannot be read. */
export type Row =
  | { line: number; values: Partial<Record<MentionField, unknown>> }
  | { line: number; fault: string };
