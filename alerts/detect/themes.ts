import { scoreOf } from './sensitivity.ts';
import type { SurgeVerdict, WindowVerdict } from './verdict.ts';

/**
 * What a theme adds: a crisis speaks of one thing, so its theme and the brand are surprising at once. 0.6·(S + T) as
 * measured, and everything × 0.8: with a dozen themes there are as many chances more to be wrong, and so the same
 * thresholds keep to the same budgets (docs/detection.md).
 */
const ALONE = 0.8;
const TOGETHER = 0.6 * ALONE;

/**
 * The verdict on a brand together with those on its themes in the same bucket: max(0.8·S, 0.48·(S + T)), T of the most
 * surprising theme, window by window and over all. Where the brand itself is as usual a theme tells nothing: what is
 * told are the brand's counts. Each theme has a `SurgeDetector` of its own, whose `other` are the mentions of that theme
 * that are not negative.
 */
export function withThemes(brand: SurgeVerdict, themes: readonly SurgeVerdict[]): SurgeVerdict {
  if (brand.strength === 0) return brand;
  const strength = together(brand.strength, Math.max(0, ...themes.map((theme) => theme.strength)));
  const windows = brand.windows.map((window) => ({
    ...window,
    strength: together(window.strength, strongestOf(themes, window)),
  }));
  return { ...brand, strength, score: scoreOf(strength), windows };
}

function together(brand: number, theme: number): number {
  return brand === 0 ? 0 : Math.max(ALONE * brand, TOGETHER * (brand + theme));
}

/** The highest strength among windows of the same length. */
function strongestOf(themes: readonly SurgeVerdict[], { quarterHours }: WindowVerdict): number {
  const same = themes.flatMap(({ windows }) =>
    windows.filter((window) => window.quarterHours === quarterHours),
  );
  return Math.max(0, ...same.map(({ strength }) => strength));
}
