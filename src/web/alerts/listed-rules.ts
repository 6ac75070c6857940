import { allBrands } from '../../../db/repos/brands/brands.ts';
import { newestIncidentsOf } from '../../../db/repos/incidents/judged-incidents.ts';
import { allRules } from '../../../db/repos/incidents/rules.ts';
import { type RuleRecord, ruleRecords } from '../../../db/repos/quality/verdicts.ts';
import { receiverNames } from '../../../db/repos/telling/receivers.ts';
import type { Store } from '../../../db/store.ts';
import { addMs, DAY } from '../../core/time.ts';
import type { ListedRule } from './alerts-page.tsx';

const HALF_YEAR = 182 * DAY;
const NEWEST = 3;

/** Every rule of one brand or of all (null), with its receivers and its record, by brand. */
export async function listedRules(store: Store, brandId: string | null, now: Date): Promise<ListedRule[]> {
  const rules = await allRules(store);
  const names = await receiverNames(
    store,
    rules.flatMap(({ receiverIds }) => receiverIds),
  );
  const listed: ListedRule[] = [];
  for (const brand of await allBrands(store)) {
    if (brandId !== null && brand.id !== brandId) continue;
    const own = rules.filter(({ brandId }) => brandId === brand.id);
    if (own.length === 0) continue;
    const records = await ruleRecords(store, brand.id, addMs(now, -HALF_YEAR));
    const byRule = new Map<string | null, RuleRecord>(records.map((record) => [record.ruleId, record]));
    for (const rule of own) {
      const receivers = rule.receiverIds.flatMap((id) => names.get(id) ?? []);
      const incidents = await newestIncidentsOf(store, rule.id, NEWEST);
      listed.push({ rule, brand, receivers, incidents, record: byRule.get(rule.id) ?? null });
    }
  }
  return listed;
}
