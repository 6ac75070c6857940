export const sentimentLabels = ['negative', 'neutral', 'positive'] as const;
export type SentimentLabel = (typeof sentimentLabels)[number];

/** Half-open range of UTF-16 offsets into a text. */
export interface Span {
  start: number;
  end: number;
}

/** A word that decided, and how much: negative weights pull towards negative. */
export interface Evidence extends Span {
  text: string;
  weight: number;
}

/** How a text feels about one brand. */
export interface Sentiment {
  label: SentimentLabel;
  /** In [−1, 1]. */
  score: number;
  /** In [0, 1]. */
  confidence: number;
  language: string | null;
  evidence: Evidence[];
}
