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
  /**
   * Evidence offsets are UTF-16 offsets into `text` as given, in order. Evidence weights are signed shares of what was
   * felt, together at most 1; words too weak to name are left out. A label other than neutral has the score's sign.
   */
  score(input: ScorerInput): Sentiment;
}
