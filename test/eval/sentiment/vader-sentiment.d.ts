declare module 'vader-sentiment' {
  /** `compound` is in [−1, 1]. */
  export const SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
}
