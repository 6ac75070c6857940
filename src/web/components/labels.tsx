import type { Child } from 'hono/jsx';
import type { DeliveryState } from '../../core/delivery.ts';
import type { IncidentStatus, Severity } from '../../core/incident.ts';
import type { MentionStatus } from '../../core/mention.ts';
import type { SentimentLabel } from '../../core/sentiment.ts';
import type { SourceStatus } from '../../core/source.ts';
import { t } from '../words/t.ts';
import {
  deliveryWords,
  incidentWords,
  mentionWords,
  sentimentWords,
  severityWords,
  sourceWords,
} from './label-words.ts';

/** Colour is never alone: every label is a word, and each sentiment has a shape of its own. */
type Tone = 'negative' | 'neutral' | 'positive' | 'warning' | 'accent';

const shapes: Record<SentimentLabel, string> = {
  negative: 'M2 3.5h8L6 10z',
  neutral: 'M2 4.75h8v2.5H2z',
  positive: 'M2 8.5h8L6 2z',
};

const severityTones: Record<Severity, Tone> = { info: 'neutral', warning: 'warning', critical: 'negative' };

const incidentTones: Record<IncidentStatus, Tone> = {
  open: 'negative',
  acknowledged: 'accent',
  recovered: 'positive',
  resolved: 'neutral',
};

const mentionTones: Record<MentionStatus, Tone> = {
  new: 'accent',
  seen: 'neutral',
  answered: 'positive',
  ignored: 'neutral',
};

const sourceTones: Record<SourceStatus, Tone> = {
  active: 'positive',
  failing: 'warning',
  blocked: 'negative',
  gone: 'negative',
  paused: 'neutral',
};

const deliveryTones: Record<DeliveryState, Tone> = {
  pending: 'accent',
  delivered: 'positive',
  retrying: 'warning',
  parked: 'negative',
  disabled: 'neutral',
};

export function SentimentIcon({ sentiment }: { sentiment: SentimentLabel }) {
  return (
    <svg class={`shape is-${sentiment}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={shapes[sentiment]} />
    </svg>
  );
}

export function SentimentTag({ sentiment }: { sentiment: SentimentLabel }) {
  return (
    <Tag tone={sentiment}>
      <SentimentIcon sentiment={sentiment} />
      {t(sentimentWords[sentiment])}
    </Tag>
  );
}

export function SeverityTag({ severity }: { severity: Severity }) {
  return <Tag tone={severityTones[severity]}>{t(severityWords[severity])}</Tag>;
}

export function IncidentStatusTag({ status }: { status: IncidentStatus }) {
  return (
    <Tag tone={incidentTones[status]} quiet>
      {t(incidentWords[status])}
    </Tag>
  );
}

export function MentionStatusTag({ status }: { status: MentionStatus }) {
  return (
    <Tag tone={mentionTones[status]} quiet>
      {t(mentionWords[status])}
    </Tag>
  );
}

export function SourceStatusTag({ status }: { status: SourceStatus }) {
  return <Tag tone={sourceTones[status]}>{t(sourceWords[status])}</Tag>;
}

export function DeliveryStateTag({ state }: { state: DeliveryState }) {
  return <Tag tone={deliveryTones[state]}>{t(deliveryWords[state])}</Tag>;
}

/** A word that says what something is or how it is; the quiet form is a state among many. */
export function Tag({ tone, quiet = false, children }: { tone: Tone; quiet?: boolean; children?: Child }) {
  return <span class={`tag is-${tone}${quiet ? ' is-quiet' : ''}`}>{children}</span>;
}
