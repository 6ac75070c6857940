export const incidentStatuses = ['open', 'acknowledged', 'recovered', 'resolved'] as const;
export type IncidentStatus = (typeof incidentStatuses)[number];

export const severities = ['info', 'warning', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** What a person calls an incident that is over. */
export const incidentVerdicts = ['real', 'false-alarm'] as const;
export type IncidentVerdict = (typeof incidentVerdicts)[number];

/** Counts behind an incident, over half-open event time [from, to). */
export interface IncidentWindow {
  from: string;
  to: string;
  mentions: number;
  negative: number;
  /** Distinct stories: copies, quotes and shares of one text count once. */
  stories: number;
  authors: number;
  hosts: number;
}

/** Alerts with one cause, from opened to resolved. */
export interface Incident {
  id: string;
  brandId: string;
  /** Null once the rule was deleted. */
  ruleId: string | null;
  ruleKind: string;
  status: IncidentStatus;
  severity: Severity;
  title: string;
  openedAt: Date;
  acknowledgedAt: Date | null;
  recoveredAt: Date | null;
  resolvedAt: Date | null;
  resolution: string | null;
  response: { url: string | null; at: string } | null;
  window: IncidentWindow;
  expected: { negative: number; upper: number };
  /** Highest detector score told so far, in [0, 1]. */
  peakScore: number;
  /** Share of planned crawls that succeeded in the window, in [0, 1]. */
  coverage: number | null;
  /** What its negative mentions speak of more than usual, most distinctive first. */
  themes: string[];
  /** Mentions that show what happened, worst first. */
  evidence: string[];
}
