import type { Sentiment } from '../../core/sentiment.ts';

export interface ScorerInput {
  text: string;
  /** Whom the sentiment is about; null judges the whole text. Need not stand in the text. */
  brand: string | null;
  /** What else the brand is called: other names, handles. */
  aliases?: readonly string[] | undefined;
  /** BCP 47 tag where known; otherwise the language is guessed. */
  language?: string | null | undefined;
  /** Stars in [0, 5] where the source gives them. */
  rating?: number | null | undefined;
}

/** Judges how a text feels about a brand. Pure and deterministic; any string is a text, and none makes it throw. */
export interface Scorer {
  /** Stored with each judgement, and what `--scorer` takes. */
  id: string;
  /** Evidence offsets are UTF-16 offsets into `text` as given; evidence weights add up to the score of the text. */
  score(input: ScorerInput): Sentiment;
}
