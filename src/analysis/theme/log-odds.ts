/** In how many documents a phrase stands on each side. */
export interface Use {
  now: number;
  usual: number;
}

/**
 * How much likelier a phrase is on one side than on the other, in standard deviations: the log-odds ratio with an
 * informative Dirichlet prior (Monroe, Colaresi and Quinn, Fightin' Words, 2008, eqs. 16, 20 and 22). The prior is the
 * phrase's share of both sides together, worth `weight` uses: rare phrases are pulled towards it, so that one that is
 * seen twice by chance does not stand out.
 *
 * @param totals all uses of all phrases on each side
 * @returns z, above 0 where `now` has more of it
 */
export function logOddsZ(use: Use, totals: Use, weight: number): number {
  const all = totals.now + totals.usual;
  if (all === 0) return 0;
  const prior = (weight * (use.now + use.usual)) / all;
  const odds = (count: number, total: number) => (count + prior) / (total + weight - count - prior);
  const delta = Math.log(odds(use.now, totals.now)) - Math.log(odds(use.usual, totals.usual));
  return delta / Math.sqrt(1 / (use.now + prior) + 1 / (use.usual + prior));
}
