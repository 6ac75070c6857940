/** How often a theme comes up: mentions of it in a window, and in the time that the window is compared with. */
export interface ThemeUse {
  theme: string;
  now: number;
  usual: number;
}

/** A theme of fewer mentions, or of a smaller share of them, is not what a window is about. */
const LEAST = 3;
const LEAST_SHARE = 0.1;
/** The 5 % quantile of χ² with one degree of freedom. */
const SIGNIFICANT = 3.84;
const MOST = 3;

/**
 * The themes that set a window apart: those with a larger share of its mentions than usual, by Dunning's log-likelihood
 * ratio (Accurate methods for the statistics of surprise and coincidence, 1993), most distinctive first, three at most.
 * Where nothing is known of what is usual, the most frequent ones.
 *
 * @param now all mentions of the window, with a theme or without
 * @param usual all mentions of the time it is compared with
 */
export function distinctiveThemes(uses: readonly ThemeUse[], now: number, usual: number): string[] {
  return uses
    .filter((use) => use.now >= LEAST && use.now / now >= LEAST_SHARE)
    .map((use) => ({ ...use, strength: usual === 0 ? use.now : excess(use, now, usual) }))
    .filter(({ strength }) => usual === 0 || strength >= SIGNIFICANT)
    .sort((a, b) => b.strength - a.strength || b.now - a.now || (a.theme < b.theme ? -1 : 1))
    .slice(0, MOST)
    .map(({ theme }) => theme);
}

/** G² of the two shares being equal; 0 where the window's is not the larger one. */
function excess(use: ThemeUse, now: number, usual: number): number {
  if (use.now / now <= use.usual / usual) return 0;
  const share = (use.now + use.usual) / (now + usual);
  return (
    2 *
    (surprise(use.now, now * share) +
      surprise(now - use.now, now * (1 - share)) +
      surprise(use.usual, usual * share) +
      surprise(usual - use.usual, usual * (1 - share)))
  );
}

function surprise(seen: number, expected: number): number {
  return seen === 0 ? 0 : seen * Math.log(seen / expected);
}
