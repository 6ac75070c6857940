/** How an author's reach is known: counted by the network, or estimated from the site or from reactions. */
export type ReachMethod = 'followers' | 'site' | 'reactions';

/** From this probability on, an author counts as likely automated. */
export const LIKELY_AUTOMATED = 0.5;

/** One thing that made us think that no person writes. */
export interface AutomationSign {
  /** `regular-pauses`, `same-text`, `pace`, `name`, `links-only` … */
  kind: string;
  /** In words, with its figures. */
  detail: string;
  /** Its share in the log-odds; above 0 speaks for a machine. */
  weight: number;
}
