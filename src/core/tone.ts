/** The feeling that a text shows beside being for or against: "people buy on emotion". */
export const emotions = ['anger', 'disappointment', 'worry', 'joy', 'gratitude'] as const;
export type Emotion = (typeof emotions)[number];

/** What a text is written for. */
export const intents = [
  'complaint',
  'question',
  'praise',
  'leaving',
  'recommendation',
  'news',
  'spam',
] as const;
export type Intent = (typeof intents)[number];
