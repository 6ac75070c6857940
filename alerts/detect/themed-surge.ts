import type { ReplayedDetector } from './replayed-detector.ts';
import { type SurgeCounts, SurgeDetector, type SurgeState } from './surge.ts';
import { withThemes } from './themes.ts';
import type { SurgeVerdict } from './verdict.ts';

/** Everything the detector remembers. Plain JSON. */
export interface ThemedSurgeState {
  brand: SurgeState;
  themes: Record<string, SurgeState>;
}

const SILENCE = { negative: 0, other: 0 };

/**
 * A {@link SurgeDetector} on a brand and on each of its themes, from the bucket on in which one is first spoken of: what
 * they say together is {@link withThemes}. Buckets without themes are judged as `SurgeDetector` does.
 */
export class ThemedSurgeDetector implements ReplayedDetector {
  readonly #brand: SurgeDetector;
  readonly #themes: Map<string, SurgeDetector>;

  private constructor(brand: SurgeDetector, themes: Map<string, SurgeDetector>) {
    this.#brand = brand;
    this.#themes = themes;
  }

  /** A detector that knows nothing yet. */
  static fresh(): ThemedSurgeDetector {
    return new ThemedSurgeDetector(SurgeDetector.fresh(), new Map());
  }

  /** A detector that goes on from `state`, which stays as it is. */
  static from({ brand, themes }: ThemedSurgeState): ThemedSurgeDetector {
    const known = Object.entries(themes).map(([theme, state]) => [theme, SurgeDetector.from(state)] as const);
    return new ThemedSurgeDetector(SurgeDetector.from(brand), new Map(known));
  }

  /** What it remembers now. */
  get state(): ThemedSurgeState {
    const themes = [...this.#themes].map(([theme, detector]) => [theme, detector.state] as const);
    return { brand: this.#brand.state, themes: Object.fromEntries(themes) };
  }

  remember(): () => ThemedSurgeDetector {
    const { state } = this;
    return () => ThemedSurgeDetector.from(state);
  }

  /** Moves on over a bucket of which nothing is known. */
  skip(): void {
    this.#brand.skip();
    for (const detector of this.#themes.values()) detector.skip();
  }

  /** Takes in the next closed bucket. */
  judge(bucket: SurgeCounts): SurgeVerdict {
    const brand = this.#brand.judge(bucket);
    if (brand.strength === 0) {
      this.#learnThemes(bucket);
      return brand;
    }
    const themes = this.#detectors(bucket).map(([theme, detector]) =>
      detector.judge(countsOf(bucket, theme)),
    );
    return themes.length === 0 ? brand : withThemes(brand, themes);
  }

  /** Takes in the next closed bucket without working out a verdict. */
  learn(bucket: SurgeCounts): void {
    this.#brand.learn(bucket);
    this.#learnThemes(bucket);
  }

  #learnThemes(bucket: SurgeCounts): void {
    for (const [theme, detector] of this.#detectors(bucket)) detector.learn(countsOf(bucket, theme));
  }

  /** Of every theme that was spoken of up to this bucket. */
  #detectors({ themes = {} }: SurgeCounts): [string, SurgeDetector][] {
    for (const theme of Object.keys(themes))
      if (!this.#themes.has(theme)) this.#themes.set(theme, SurgeDetector.fresh());
    return [...this.#themes];
  }
}

function countsOf({ start, themes = {} }: SurgeCounts, theme: string): SurgeCounts {
  return { start, ...(themes[theme] ?? SILENCE) };
}
