import { scoreOf } from './sensitivity.ts';
import type { SurgeVerdict, WindowVerdict } from './verdict.ts';

/** What a theme adds: a crisis speaks of one thing, so its theme and the brand are surprising at once. */
const TOGETHER = 0.6;

/**
 * The verdict on a brand, strengthened by the most surprising of its themes in the same bucket: max(S, 0.6·(S + T)),
 * window by window and over all. Each theme has a {@link SurgeDetector} of its own, whose `other` are the mentions of
 * that theme that are not negative. Counts stay those of the brand.
 */
export function withThemes(brand: SurgeVerdict, themes: readonly SurgeVerdict[]): SurgeVerdict {
  if (!brand.enoughHistory) return brand;
  const strongest = Math.max(0, ...themes.map(({ strength }) => strength));
  const strength = together(brand.strength, strongest);
  const windows = brand.windows.map((window) => ({
    ...window,
    strength: together(window.strength, strongestOf(themes, window)),
  }));
  return { ...brand, strength, score: scoreOf(strength), windows };
}

function together(brand: number, theme: number): number {
  return Math.max(brand, TOGETHER * (brand + theme));
}

/** The highest strength among windows of the same length. */
function strongestOf(themes: readonly SurgeVerdict[], { quarterHours }: WindowVerdict): number {
  const same = themes.flatMap(({ windows }) =>
    windows.filter((window) => window.quarterHours === quarterHours),
  );
  return Math.max(0, ...same.map(({ strength }) => strength));
}
