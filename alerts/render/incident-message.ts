import type { Incident } from '../../src/core/incident.ts';
import type { IncidentBackground, IncidentMessage, Message, TopMention } from '../../src/core/message.ts';
import type { Outlook } from '../../src/core/outlook.ts';

/** The message that tells `type` about an incident. What is not known yet is null or empty, never a made-up number. */
export function incidentMessage(
  type: IncidentMessage['type'],
  at: Date,
  about: {
    incident: Incident;
    brand: { id: string; name: string };
    url: string;
    top: TopMention[];
    background?: IncidentBackground | undefined;
  },
): IncidentMessage {
  const { incident, brand, url, top, background } = about;
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
      ...outlookOf(incident.outlook),
      coverage: incident.coverage,
      themes: incident.themes,
      top,
    },
    background,
  };
}

function outlookOf(outlook: Outlook | null): Pick<IncidentMessage['data'], 'spread' | 'forecast'> {
  const { spread = null, forecast = null } = outlook ?? {};
  if (forecast === null) return { spread, forecast };
  const { hours, negative, low, high } = forecast;
  return { spread, forecast: { hours, negative, low, high } };
}

/** A message that only shows that a receiver can be reached. */
export function pingMessage(at: Date): Message {
  return { type: 'ping', timestamp: at.toISOString(), data: {} };
}
