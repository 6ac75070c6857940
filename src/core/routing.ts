import type { Severity } from './incident.ts';

/** Hours of the day, in a zone, in which a receiver hears criticals only; what else comes is held until they end. */
export interface QuietHours {
  /** IANA zone. */
  timezone: string;
  /** Days 1 (Monday) to 7, wall times `HH:MM`; a window whose end is not after its beginning ends the next day. */
  windows: { days: number[]; from: string; to: string }[];
}

/** Who is told while nobody acknowledges. */
export interface Escalation {
  /** Minutes after the opening, ascending. */
  steps: { afterMinutes: number; receiverIds: string[] }[];
  /** How often everybody told so far is reminded; null is never. */
  remindMinutes: number | null;
}

/** All that are given must hold. */
export interface SilenceMatchers {
  rules?: string[] | undefined;
  severities?: Severity[] | undefined;
  themes?: string[] | undefined;
  /** A part of the title, whatever its case. */
  title?: string | undefined;
}

/** For a while, what matches is kept but nobody is told. */
export interface Silence {
  id: string;
  /** Null is every brand. */
  brandId: string | null;
  matchers: SilenceMatchers;
  startsAt: Date;
  endsAt: Date;
  reason: string;
  createdBy: string;
  createdAt: Date;
}
