import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { insertAlert } from '../../../db/repos/incidents/alerts.ts';
import { ruleRecords } from '../../../db/repos/quality/verdicts.ts';
import { incidents } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import type { IncidentVerdict } from '../../../src/core/incident.ts';
import { addMs, DAY } from '../../../src/core/time.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { newIncident } from './incident-samples.ts';
import { AT, newBrand, newRule, storeOn } from './samples.ts';

describeOnBothDatabases('the record of a rule', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });

  it('is what people called the incidents it had a part in, each counted once', async () => {
    const brand = await newBrand(store);
    const rule = await newRule(store, brand.id);
    const alarm = async (verdict: IncidentVerdict | null, subjects: string[], openedAt = AT) => {
      const incident = await newIncident(store, brand.id, { openedAt, status: 'resolved', resolvedAt: AT });
      await store.db.update(incidents).set({ verdict }).where(eq(incidents.id, incident.id));
      const { severity, title, recoveredAt, resolvedAt, peakScore, toldStrength, toldAt } = incident;
      const { window, expected, themes, evidence } = incident;
      for (const subject of subjects)
        await insertAlert(store, {
          ...{ severity, title, recoveredAt, resolvedAt, peakScore, toldStrength, toldAt },
          ...{ window, expected, themes, evidence, subject, openedAt },
          id: newId(openedAt),
          incidentId: incident.id,
          brandId: brand.id,
          ruleId: rule.id,
          ruleKind: rule.kind,
          status: 'resolved',
        });
    };
    await alarm('real', ['', 'refund']);
    await alarm('false-alarm', ['']);
    await alarm(null, ['']);
    await alarm('false-alarm', [''], addMs(AT, -DAY));
    expect(await ruleRecords(store, brand.id, AT)).toEqual([
      { ruleId: rule.id, ruleKind: 'negative-surge', incidents: 3, real: 1, falseAlarms: 1 },
    ]);
  });
});
