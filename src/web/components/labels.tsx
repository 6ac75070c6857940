import type { DeliveryState } from '../../core/delivery.ts';
import type { IncidentStatus, Severity } from '../../core/incident.ts';
import type { MentionStatus } from '../../core/mention.ts';
import type { SentimentLabel } from '../../core/sentiment.ts';
import type { SourceStatus } from '../../core/source.ts';
import type { Intent } from '../../core/tone.ts';

/** Colour is never alone: every label is a word, and each sentiment has a shape of its own. */
type Tone = 'negative' | 'neutral' | 'positive' | 'warning' | 'accent';

const shapes: Record<SentimentLabel, string> = {
  negative: 'M2 3.5h8L6 10z',
  neutral: 'M2 4.75h8v2.5H2z',
  positive: 'M2 8.5h8L6 2z',
};

const sentimentWords: Record<SentimentLabel, string> = {
  negative: 'Negative',
  neutral: 'Neutral',
  positive: 'Positive',
};

export const intentWords: Record<Intent, string> = {
  complaint: 'complaint',
  question: 'question',
  praise: 'praise',
  leaving: 'threat to leave',
  recommendation: 'recommendation',
  news: 'news',
  spam: 'advertisement',
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
    <span class={`tag is-${sentiment}`}>
      <SentimentIcon sentiment={sentiment} />
      {sentimentWords[sentiment]}
    </span>
  );
}

export function SeverityTag({ severity }: { severity: Severity }) {
  return <Tag tone={severityTones[severity]} word={severity} />;
}

export function IncidentStatusTag({ status }: { status: IncidentStatus }) {
  return <Tag tone={incidentTones[status]} word={status} quiet />;
}

export function MentionStatusTag({ status }: { status: MentionStatus }) {
  return <Tag tone={mentionTones[status]} word={status} quiet />;
}

export function SourceStatusTag({ status }: { status: SourceStatus }) {
  return <Tag tone={sourceTones[status]} word={status} />;
}

export function DeliveryStateTag({ state }: { state: DeliveryState }) {
  return <Tag tone={deliveryTones[state]} word={state} />;
}

function Tag({ tone, word, quiet = false }: { tone: Tone; word: string; quiet?: boolean }) {
  return (
    <span class={`tag is-${tone}${quiet ? ' is-quiet' : ''}`}>
      {word.replace(/^./u, (first) => first.toUpperCase())}
    </span>
  );
}
