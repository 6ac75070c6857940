import type { z } from 'zod';

/** One word that an entry can begin with: a connector, a notifier or a kind of rule. */
export interface Kind {
  settings: z.ZodType;
  /** The setting meant by a bare value: `feed: URL` is `feed: { url: URL }` when this is `url`. */
  mainSetting?: string | undefined;
  /** The connector that is meant, where the word names a preset: the settings are then those of that connector. */
  connector?: string | undefined;
  /** Settings that are secrets: exported as `${NAME}`, never in clear. */
  secrets?: readonly string[] | undefined;
}

/** Kinds by the word that names them. */
export type Kinds = ReadonlyMap<string, Kind>;

/** What a query is checked with: the fault and its offset in the query, or null when there is none. */
export type CheckQuery = (query: string) => { message: string; position: number } | null;

/** Everything a team file may speak of. Handed in, because connectors and notifiers live on a higher layer. */
export interface Vocabulary {
  connectors: Kinds;
  notifiers: Kinds;
  rules: Kinds;
  checkQuery: CheckQuery;
}
