import { complaintsByTheme } from '../../../db/repos/counts/complaints-by-theme.ts';
import { rollupsBetween } from '../../../db/repos/counts/rollups.ts';
import { countThemes } from '../../../db/repos/counts/themes.ts';
import type { Store } from '../../../db/store.ts';
import { distinctiveThemes } from '../../analysis/theme/distinctive.ts';
import { addMs, DAY } from '../../core/time.ts';

/** What is usual is learnt from the four weeks before. */
const BEFORE = 28 * DAY;

/** The themes that set a brand's fresh negative mentions in [from, to) apart from those of the four weeks before. */
export async function incidentThemes(
  store: Store,
  brandId: string,
  { from, to, negative }: { from: Date; to: Date; negative: number },
): Promise<string[]> {
  const start = addMs(from, -BEFORE);
  const now = await complaintsByTheme(store, brandId, { from, to }, { fresh: true });
  const before = await countThemes(store, brandId, { from: start, width: BEFORE, spans: 1 });
  const usual = new Map(before.map((row) => [row.theme, row.negative]));
  const all = await rollupsBetween(store, brandId, start, from);
  return distinctiveThemes(
    now.map((row) => ({ theme: row.theme, now: row.negative, usual: usual.get(row.theme) ?? 0 })),
    negative,
    all.reduce((sum, bucket) => sum + bucket.negative, 0),
  );
}
