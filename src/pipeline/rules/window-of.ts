import type { IncidentWindow } from '../../core/incident.ts';
import type { SentimentLabel } from '../../core/sentiment.ts';

/** A mention as far as it counts in a window. */
export interface Counted {
  id: string;
  sentiment: SentimentLabel;
  storyId: string | null;
  author: string | null;
  host: string | null;
}

/** What some mentions amount to; unnamed authors are told apart by host. */
export function windowOf(mentions: readonly Counted[], span: { from: Date; to: Date }): IncidentWindow {
  const distinct = (of: (mention: Counted) => string | null) => new Set(mentions.map(of)).size;
  return {
    from: span.from.toISOString(),
    to: span.to.toISOString(),
    mentions: mentions.length,
    negative: mentions.filter(({ sentiment }) => sentiment === 'negative').length,
    stories: distinct(({ storyId, id }) => storyId ?? id),
    authors: distinct(({ author, host }) => author ?? host),
    hosts: distinct(({ host }) => host),
  };
}
