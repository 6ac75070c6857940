import type { Outlook, ResponseEffect } from './outlook.ts';

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

/** What one rule says of one subject, from when it tipped until it is over. */
export interface IncidentAlert {
  id: string;
  incidentId: string;
  brandId: string;
  /** Null once the rule was deleted. */
  ruleId: string | null;
  ruleKind: string;
  /** `theme:…`, `story:…` …; empty where the rule judges the brand as a whole. */
  subject: string;
  /** Never `acknowledged`: people look after incidents. */
  status: IncidentStatus;
  severity: Severity;
  title: string;
  openedAt: Date;
  recoveredAt: Date | null;
  resolvedAt: Date | null;
  peakScore: number;
  /** Strength last worth telling, and the end of the window that had it. */
  toldStrength: number;
  toldAt: Date;
  window: IncidentWindow;
  expected: { negative: number; upper: number };
  themes: string[];
  evidence: string[];
}

/** Alerts with one cause, from opened to resolved. */
export interface Incident {
  id: string;
  brandId: string;
  /** The rule whose alert opened it; null once that was deleted. */
  ruleId: string | null;
  ruleKind: string;
  status: IncidentStatus;
  severity: Severity;
  title: string;
  openedAt: Date;
  acknowledgedAt: Date | null;
  acknowledgedBy: string | null;
  assignee: string | null;
  respondedAt: Date | null;
  recoveredAt: Date | null;
  resolvedAt: Date | null;
  resolution: string | null;
  verdict: IncidentVerdict | null;
  /** The incident that a person said this one is part of. */
  mergedInto: string | null;
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
  /** How fast it spreads and how far it may go, as last worked out. */
  outlook: Outlook | null;
  /** Whether the response helped, once that can be said. */
  effect: ResponseEffect | null;
}

/** Milliseconds from the opening of an incident to what was done about it and came of it; null where it did not. */
export function timesTo(incident: Incident): Record<'acknowledge' | 'respond' | 'recover', number | null> {
  const since = (at: Date | null) =>
    at === null ? null : Math.max(0, at.getTime() - incident.openedAt.getTime());
  return {
    acknowledge: since(incident.acknowledgedAt),
    respond: since(incident.respondedAt),
    recover: since(incident.recoveredAt),
  };
}
