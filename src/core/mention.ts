import type { Evidence, SentimentLabel, Span } from './sentiment.ts';
import type { Emotion, Intent } from './tone.ts';

export const mentionStatuses = ['new', 'seen', 'answered', 'ignored'] as const;
export type MentionStatus = (typeof mentionStatuses)[number];

/** Where a brand stands in an item: in its title or in its text. */
export interface MatchSpan extends Span {
  field?: 'title';
}

/** The public answer to a mention or an incident. */
export interface PublicResponse {
  url: string | null;
  at: string;
}

/** An item that matches a brand, with its sentiment toward that brand. */
export interface Mention {
  id: string;
  itemId: string;
  brandId: string;
  /** The label in force: a person's word where there is one, else the scorer's. */
  sentiment: SentimentLabel;
  score: number;
  confidence: number;
  evidence: Evidence[];
  spans: MatchSpan[];
  /** Which scorer judged, or `person`. */
  scorer: string;
  /** False where it is about a namesake, by a person's word or else by the program's, and while it is only possible. */
  relevant: boolean;
  /** Nobody could tell whether it is about the brand: it waits for a person, and counts nowhere until then. */
  possible: boolean;
  status: MentionStatus;
  assignee: string | null;
  response: PublicResponse | null;
  /** The feeling it shows, and what it is written for; null where nothing speaks clearly. */
  emotion: Emotion | null;
  intent: Intent | null;
  /** What it speaks of near the brand. */
  themes: string[];
  /** Labels that people gave, as `tidyTags` writes them. */
  tags: string[];
  /** The story that its item tells; null for mentions of before stories were told apart. */
  storyId: string | null;
  publishedAt: Date;
  firstSeenAt: Date;
}
