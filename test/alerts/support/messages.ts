import { incidentMessage, pingMessage } from '../../../alerts/render/incident-message.ts';
import type { Incident } from '../../../src/core/incident.ts';
import type { IncidentData, IncidentMessage, Message } from '../../../src/core/message.ts';

export const AT = new Date('2026-01-15T14:00:00.000Z');

export const incident: Incident = {
  id: '019bc1a0-0000-7000-8000-000000000001',
  brandId: '019bc1a0-0000-7000-8000-000000000002',
  ruleId: '019bc1a0-0000-7000-8000-000000000003',
  ruleKind: 'negative-surge',
  status: 'open',
  severity: 'critical',
  title: 'Acme: 33 negative mentions in 2 hours, usually 4.2',
  openedAt: AT,
  acknowledgedAt: null,
  acknowledgedBy: null,
  assignee: null,
  respondedAt: null,
  verdict: null,
  mergedInto: null,
  outlook: null,
  effect: null,
  recoveredAt: null,
  resolvedAt: null,
  resolution: null,
  response: null,
  window: {
    from: '2026-01-15T12:00:00.000Z',
    to: '2026-01-15T14:00:00.000Z',
    mentions: 41,
    negative: 33,
    stories: 3,
    authors: 29,
    hosts: 12,
  },
  expected: { negative: 4.2, upper: 9 },
  peakScore: 0.9,
  coverage: 0.97,
  themes: [],
  evidence: [],
};

export function messageOf(type: IncidentMessage['type'], more: Partial<IncidentData> = {}) {
  const message = incidentMessage(type, AT, {
    incident,
    brand: { id: incident.brandId, name: 'Acme' },
    url: `https://earshot.example.com/incidents/${incident.id}`,
    top: [
      {
        url: 'https://news.example.com/acme',
        title: 'Acme keeps refunds back',
        excerpt: 'Three weeks and still no refund.',
        sentiment: 'negative',
        score: -0.8,
        reach: 120_000,
      },
    ],
  });
  return { ...message, data: { ...message.data, ...more } };
}

export const opened: Message = messageOf('incident.opened');
export const ping: Message = pingMessage(AT);
