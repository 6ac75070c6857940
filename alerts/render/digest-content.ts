import type { IncidentStatus, Severity } from '../../src/core/incident.ts';
import type { SentimentLabel } from '../../src/core/sentiment.ts';

/** A number of the period beside what is usual: the mean per period over the 7 and 28 days before. Null: not known. */
export interface Compared<Value = number> {
  value: Value;
  days7: number | null;
  days28: number | null;
  /** Page that lists the mentions behind the number. */
  url: string;
}

/** A word, a source or a host that was mentioned more than usual. */
export interface Rising {
  name: string;
  count: number;
  /** Mean per period over the 28 days before; null when it is new. */
  usual: number | null;
  url: string;
}

export interface DigestIncident {
  title: string;
  severity: Severity;
  status: IncidentStatus;
  openedAt: Date;
  url: string;
}

export interface DigestMention {
  title: string | null;
  excerpt: string;
  host: string | null;
  author: string | null;
  /** Where it was said; null when it has no address. */
  url: string | null;
  /** Its page here. */
  mentionUrl: string;
}

/** Everything a digest says about one brand over the half-open period [from, to). */
export interface DigestContent {
  brand: string;
  /** IANA zone in which the period is told. */
  timezone: string;
  from: Date;
  to: Date;
  /** Page that lists the period's mentions. */
  url: string;
  mentions: Compared;
  sentiments: Record<SentimentLabel, Compared>;
  /** (positive − negative) ÷ all, in [−1, 1]; null without mentions. */
  netSentiment: Compared<number | null>;
  rising: Rising[];
  incidents: DigestIncident[];
  complaints: DigestMention[];
  praise: DigestMention[];
  /** Share of planned crawls that succeeded in the period, in [0, 1]; null when none was planned. */
  coverage: number | null;
  /** Page that shows the sources and their crawls. */
  coverageUrl: string;
}
