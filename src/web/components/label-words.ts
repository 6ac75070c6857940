import type { DeliveryState } from '../../core/delivery.ts';
import type { IncidentStatus, Severity } from '../../core/incident.ts';
import type { MentionStatus } from '../../core/mention.ts';
import type { SentimentLabel } from '../../core/sentiment.ts';
import type { SourceStatus } from '../../core/source.ts';
import type { Intent } from '../../core/tone.ts';
import type { Phrase } from '../words/catalogue.ts';

export const sentimentWords = {
  negative: 'Negative',
  neutral: 'Neutral',
  positive: 'Positive',
} as const satisfies Record<SentimentLabel, Phrase>;

export const intentWords = {
  complaint: 'complaint',
  question: 'question',
  praise: 'praise',
  leaving: 'threat to leave',
  recommendation: 'recommendation',
  news: 'news',
  spam: 'advertisement',
} as const satisfies Record<Intent, Phrase>;

export const severityWords = {
  info: 'Info',
  warning: 'Warning',
  critical: 'Critical',
} as const satisfies Record<Severity, Phrase>;

export const incidentWords = {
  open: 'Open',
  acknowledged: 'Acknowledged',
  recovered: 'Recovered',
  resolved: 'Resolved',
} as const satisfies Record<IncidentStatus, Phrase>;

export const mentionWords = {
  new: 'New',
  seen: 'Seen',
  answered: 'Answered',
  ignored: 'Ignored',
} as const satisfies Record<MentionStatus, Phrase>;

export const sourceWords = {
  active: 'Active',
  failing: 'Failing',
  blocked: 'Blocked',
  gone: 'Gone',
  paused: 'Paused',
} as const satisfies Record<SourceStatus, Phrase>;

export const deliveryWords = {
  pending: 'Pending',
  delivered: 'Delivered',
  retrying: 'Retrying',
  parked: 'Parked',
  disabled: 'Disabled',
} as const satisfies Record<DeliveryState, Phrase>;
