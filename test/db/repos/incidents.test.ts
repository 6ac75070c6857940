import { beforeAll, beforeEach, expect, it } from 'vitest';
import {
  countLiveIncidents,
  findIncident,
  incidentsDuring,
  insertIncident,
  latestIncidentOf,
  updateIncident,
} from '../../../db/repos/incidents.ts';
import { deleteRule } from '../../../db/repos/rules.ts';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import { addMs, HOUR } from '../../../src/core/time.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { AT, anIncident, newBrand, newIncident, newRule, storeOn } from './samples.ts';

describeOnBothDatabases('incidents', (open) => {
  let store: Store;
  let brandId: string;
  let ruleId: string;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    brandId = (await newBrand(store)).id;
    ruleId = (await newRule(store, brandId)).id;
  });
  const at = (hours: number) => addMs(AT, hours * HOUR);

  it('live one at a time per rule, whoever opens them', async () => {
    const attempts = [1, 2, 3].map((hour) =>
      insertIncident(store, anIncident(brandId, { ruleId, openedAt: at(hour) })),
    );
    const results = await Promise.allSettled(attempts);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const live = await latestIncidentOf(store, ruleId);
    for (const status of ['acknowledged', 'recovered'] as const) {
      await updateIncident(store, live?.id ?? '', { status });
      await expect(newIncident(store, brandId, { ruleId })).rejects.toThrow();
    }
    await updateIncident(store, live?.id ?? '', { status: 'resolved', resolvedAt: at(4) });
    const next = await newIncident(store, brandId, { ruleId, openedAt: at(9) });
    expect((await latestIncidentOf(store, ruleId))?.id).toBe(next.id);
  });

  it('are read back as they were written', async () => {
    const incident = await newIncident(store, brandId, { ruleId, coverage: 0.5, evidence: [newId(AT)] });
    expect(await findIncident(store, incident.id)).toEqual(incident);
    expect(await updateIncident(store, newId(AT), { status: 'resolved' })).toBeNull();
  });

  it('outlive their rule', async () => {
    const incident = await newIncident(store, brandId, { ruleId });
    await deleteRule(store, ruleId);
    expect(await findIncident(store, incident.id)).toEqual({ ...incident, ruleId: null });
  });

  it('belong to a span that they were open in at any time', async () => {
    const resolved = { status: 'resolved', ruleId: null } as const;
    const before = await newIncident(store, brandId, { openedAt: at(-9), resolvedAt: at(-1), ...resolved });
    const into = await newIncident(store, brandId, { openedAt: at(-8), resolvedAt: at(1), ...resolved });
    const within = await newIncident(store, brandId, { openedAt: at(2), resolvedAt: at(3), ...resolved });
    const still = await newIncident(store, brandId, { openedAt: at(4) });
    const after = await newIncident(store, brandId, { openedAt: at(24) });
    const found = await incidentsDuring(store, brandId, AT, at(24));
    expect(found.map(({ id }) => id)).toEqual([into.id, within.id, still.id]);
    expect([before.id, after.id]).not.toContain(found[0]?.id);
  });

  it('are counted while they live', async () => {
    const before = await countLiveIncidents(store);
    await newIncident(store, brandId);
    await newIncident(store, brandId, { status: 'recovered' });
    await newIncident(store, brandId, { status: 'resolved' });
    expect(await countLiveIncidents(store)).toBe(before + 2);
  });
});
