import type { Incident } from '../../src/core/incident.ts';
import type { IncidentData, Message, TopMention } from '../../src/core/message.ts';
import type { IncidentMessageType } from './incident-sentences.ts';

type IncidentMessage = Extract<Message, { data: IncidentData }>;

/** The message that tells `type` about an incident. What is not known yet is null or empty, never a made-up number. */
export function incidentMessage(
  type: IncidentMessageType,
  at: Date,
  about: { incident: Incident; brand: { id: string; name: string }; url: string; top: TopMention[] },
): IncidentMessage {
  const { incident, brand, url, top } = about;
  return {
    type,
    timestamp: at.toISOString(),
    data: {
      incident: {
        id: incident.id,
        url,
        status: incident.status,
        severity: incident.severity,
        openedAt: incident.openedAt.toISOString(),
        title: incident.title,
        rule: incident.ruleKind,
      },
      brand: { id: brand.id, name: brand.name },
      window: incident.window,
      expected: incident.expected,
      spread: null,
      forecast: null,
      coverage: incident.coverage,
      themes: incident.themes,
      top,
    },
  };
}

/** A message that only shows that a receiver can be reached. */
export function pingMessage(at: Date): Message {
  return { type: 'ping', timestamp: at.toISOString(), data: {} };
}
