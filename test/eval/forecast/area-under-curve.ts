/** Area under the ROC curve: how often a case that came true was called likelier than one that did not. */
export function areaUnderCurve(cases: readonly { called: number; came: boolean }[]): number {
  const sorted = cases.toSorted((a, b) => a.called - b.called);
  let [ranks, came] = [0, 0];
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.called === sorted[from]?.called) to += 1;
    for (const one of sorted.slice(from, to)) {
      if (!one.came) continue;
      ranks += (from + to + 1) / 2;
      came += 1;
    }
    from = to;
  }
  return (ranks - (came * (came + 1)) / 2) / (came * (sorted.length - came));
}
