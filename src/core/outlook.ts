/** How many further negative mentions one brings (branching ratio), with its 90 % interval. */
export interface Spread {
  r: number;
  low: number;
  high: number;
}

/** Negative mentions still to come within `hours`: the median, and the band that holds 80 of 100 outcomes. */
export interface Forecast {
  hours: number;
  negative: number;
  low: number;
  high: number;
  /** Probabilities that at least `count` more come. */
  exceeds: { count: number; probability: number }[];
}

/** How fast an incident spreads and how far it may go; null where too little is known. */
export interface Outlook {
  at: string;
  spread: Spread | null;
  forecast: Forecast | null;
}

/** What came after a public response, against the forecast made at its moment. */
export interface ResponseEffect {
  /** `unclear` until the test says otherwise. */
  verdict: 'helped' | 'unclear' | 'worsened';
  respondedAt: string;
  hours: number;
  /** Negative mentions that came, and the forecast made at the moment of the response. */
  actual: number;
  expected: number;
  low: number;
  high: number;
  /** Probability of so few, or of so many, had nobody answered. */
  pValue: number;
  /** Hours from the response to recovery; null while it lasts. */
  recoveryHours: number | null;
}
