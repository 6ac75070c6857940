import type { Draws } from './draws.ts';

/** Counts of one series by quarter-hour. */
export interface CountSeries {
  negative: Float64Array;
  other: Float64Array;
}

/** How many posts one background post brings, and after how many minutes (Lomax). */
export interface Reshare {
  mean: number;
  scale: number;
  shape: number;
}

interface Habits {
  /** Negative share of the background. */
  share: number;
  reshare: Reshare;
}

const TICK = 15;
const THEMES = 12;
/** The sentiment classifier misses a fifth of the negatives and takes 6 % of the others for negative. */
const MISSED = 0.2;
const MISTAKEN = 0.06;
/** Share of a crisis's posts that speak of its theme. */
const TO_THE_POINT = 0.8;

const seriesOf = (ticks: number): CountSeries => ({
  negative: new Float64Array(ticks),
  other: new Float64Array(ticks),
});

/** What is counted of a brand's posts: by the time they were written, by the time they were seen, and by theme. */
export class Stream {
  static readonly themes = THEMES;
  readonly byEvent: CountSeries;
  readonly byArrival: CountSeries;
  readonly byTheme: CountSeries[];
  readonly #draws: Draws;
  readonly #habits: Habits;
  readonly #ticks: number;
  /** Cumulative weights of themes in the background. */
  readonly #themes: number[];
  /** When a source was down, in minutes, and which share of posts then waited. */
  readonly #outages: { from: number; to: number; share: number }[] = [];

  constructor(draws: Draws, ticks: number, habits: Habits) {
    this.#draws = draws;
    this.#habits = habits;
    this.#ticks = ticks;
    this.byEvent = seriesOf(ticks);
    this.byArrival = seriesOf(ticks);
    this.byTheme = Array.from({ length: THEMES }, () => seriesOf(ticks));
    const weights = Array.from({ length: THEMES }, () => draws.exponential(1));
    const sum = weights.reduce((a, b) => a + b, 0);
    let before = 0;
    this.#themes = weights.map((weight) => {
      before += weight / sum;
      return before;
    });
    const twoWeeks = 14 * 1440;
    for (let t = draws.exponential(twoWeeks); t < ticks * TICK; t += draws.exponential(twoWeeks)) {
      this.#outages.push({ from: t, to: t + draws.between(60, 360), share: draws.between(0.3, 1) });
    }
  }

  /** A post of the background with all that it brings. */
  thread(minute: number, negative: boolean, theme = this.#anyTheme()): void {
    this.post(minute, negative, theme);
    const { share, reshare } = this.#habits;
    for (let left = this.#draws.poisson(reshare.mean); left > 0; left -= 1) {
      const later = minute + this.#draws.lomax(reshare.scale, reshare.shape);
      this.thread(later, this.#draws.chance(negative ? 0.85 : 0.4 * share), theme);
    }
  }

  /** A post of a crisis about `theme`. */
  crisisPost(minute: number, negative: boolean, theme: number): void {
    this.post(minute, negative, this.#draws.chance(TO_THE_POINT) ? theme : this.#anyTheme());
  }

  /** One post, as the classifier and the crawler see it. */
  post(minute: number, negative: boolean, theme = this.#anyTheme()): void {
    const seen = this.#draws.chance(negative ? 1 - MISSED : MISTAKEN) ? 'negative' : 'other';
    this.#count(this.byEvent, seen, minute);
    this.#count(this.byArrival, seen, this.#arrival(minute));
    const ofTheme = this.byTheme[theme];
    if (ofTheme !== undefined) this.#count(ofTheme, seen, minute);
  }

  /** Most posts are seen in minutes, some in hours, a few the next day; what fell into an outage comes after it. */
  #arrival(minute: number): number {
    const draws = this.#draws;
    const kind = draws.uniform();
    const delay =
      kind < 0.75
        ? draws.exponential(4)
        : kind < 0.92
          ? draws.exponential(90)
          : Math.exp(Math.log(480) + 0.8 * draws.normal());
    let arrival = minute + delay;
    for (const { from, to, share } of this.#outages) {
      if (arrival >= from && arrival < to && draws.chance(share)) arrival = to + draws.exponential(3);
    }
    return arrival;
  }

  #count(series: CountSeries, seen: keyof CountSeries, minute: number): void {
    const tick = Math.floor(minute / TICK);
    if (tick < this.#ticks) series[seen][tick] = (series[seen][tick] ?? 0) + 1;
  }

  #anyTheme(): number {
    const place = this.#draws.uniform();
    return Math.max(
      0,
      this.#themes.findIndex((until) => place < until),
    );
  }
}
