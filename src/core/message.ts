import type { IncidentStatus, IncidentWindow, Severity } from './incident.ts';
import type { SentimentLabel } from './sentiment.ts';

export const messageTypes = [
  'incident.opened',
  'incident.escalated',
  'incident.acknowledged',
  'incident.recovered',
  'incident.resolved',
  'mention.flagged',
  'digest.ready',
  'ping',
] as const;
export type MessageType = (typeof messageTypes)[number];

/** One piece of evidence as receivers see it. */
export interface TopMention {
  url: string | null;
  title: string | null;
  excerpt: string;
  sentiment: SentimentLabel;
  score: number;
  reach: number | null;
}

/** `data` of every `incident.*` message. What is not known is null or empty, never invented. */
export interface IncidentData {
  incident: {
    id: string;
    url: string;
    status: IncidentStatus;
    severity: Severity;
    openedAt: string;
    title: string;
    rule: string;
  };
  brand: { id: string; name: string };
  window: IncidentWindow;
  expected: { negative: number; upper: number };
  spread: { r: number; low: number; high: number } | null;
  forecast: { hours: number; negative: number; low: number; high: number } | null;
  coverage: number | null;
  themes: string[];
  top: TopMention[];
}

/** What people are told of an incident beside its `data`; programs are not: it is no part of the webhook's body. */
export interface IncidentBackground {
  /** IANA zone of the brand, in which people read times. */
  timezone: string;
  /** The earliest known post of the story that most of the evidence tells. */
  origin: { author: string | null; host: string | null; url: string | null; at: string } | null;
  /** Its authors, the widest reach first; null where it is not known. */
  voices: { name: string; reach: number | null }[];
  /** How long nobody has acknowledged it, in reminders alone. */
  unacknowledgedMinutes?: number | undefined;
  /** What is new of it in an escalation: its severity rose, or it came back; absent where it goes on. */
  change?: 'worse' | 'back' | undefined;
  /** Who made the news; absent where nobody did. */
  by?: string | undefined;
  /** Title of the incident that it was made a part of. */
  partOf?: string | undefined;
  /** What was done about it so far, and came of it; times are milliseconds after its opening. */
  handling?: IncidentHandling | undefined;
  /** Names of sources that could not be read in its window, those that usually bring most first. */
  unread?: string[] | undefined;
}

/** Null where it did not happen. */
export interface IncidentHandling {
  acknowledgedBy: string | null;
  acknowledgedAfter: number | null;
  answeredAfter: number | null;
  recoveredAfter: number | null;
  /** Why it was resolved: `quiet`, `merged`, or what a person said. */
  resolution: string | null;
  /** Whether a person called it real, or a false alarm. */
  judged: boolean;
}

/** What people are told of a mention beside its `data`. */
export interface MentionBackground {
  /** IANA zone of the brand. */
  timezone: string;
  /** Its page here. */
  url: string;
}

/** `data` of `digest.ready`. */
export interface DigestData {
  digest: { id: string; brand: string; from: string; to: string; url: string };
  summary: string[];
  numbers: Record<string, number | null>;
}

export interface IncidentMessage {
  type: Extract<MessageType, `incident.${string}`>;
  timestamp: string;
  data: IncidentData;
  background?: IncidentBackground | undefined;
}

export interface FlaggedMessage {
  type: 'mention.flagged';
  timestamp: string;
  /** The mention as `GET /mentions/{id}` shows it, and the kind of the rule. */
  data: { mention: Record<string, unknown>; rule: string };
  background?: MentionBackground | undefined;
}

/** What a receiver is told: the body of a webhook, and the content of a mail. */
export type Message =
  | IncidentMessage
  | { type: 'digest.ready'; timestamp: string; data: DigestData }
  | FlaggedMessage
  | { type: 'ping'; timestamp: string; data: Record<string, never> };
