import { incidentTitle } from '../../../alerts/render/incident-title.ts';
import { countWindow, strongestMentions } from '../../../db/repos/mention-window.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import { coverageOf } from '../coverage/coverage-of.ts';
import { incidentThemes } from '../understand/incident-themes.ts';

/** How many mentions an alert shows as its evidence. */
const EVIDENCE = 8;

/** A brand's window as an alert shows it: its counts, what was usual for it, its coverage, what sets it apart and its worst mentions. */
export async function observe(
  store: Store,
  brand: Brand,
  { from, to, expected, upper }: { from: Date; to: Date; expected: number; upper: number },
) {
  const window = await countWindow(store, brand.id, from, to);
  const usual = { negative: Math.round(expected * 10) / 10, upper };
  const { coverage } = await coverageOf(store, brand, from, to);
  return {
    window,
    expected: usual,
    coverage,
    title: incidentTitle({ brand: brand.name, window, expected: usual.negative }),
    themes: await incidentThemes(store, brand.id, { from, to, negative: window.negative }),
    evidence: await strongestMentions(store, brand.id, 'negative', { from, to, fresh: true }, EVIDENCE),
  };
}
