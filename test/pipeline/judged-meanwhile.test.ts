import { sql } from 'drizzle-orm';
import { beforeAll, expect, it, vi } from 'vitest';
import { type Database, rowsOf } from '../../db/database.ts';
import { resolveAlertsOf } from '../../db/repos/incidents/alerts.ts';
import { lockIncident, updateIncident } from '../../db/repos/incidents/incidents.ts';
import { type Store, transaction } from '../../db/store.ts';
import { addMs, BUCKET, DAY, MINUTE } from '../../src/core/time.ts';
import { evaluateRule } from '../../src/pipeline/evaluate-rules.ts';
import { latestIncidentOf } from '../db/repos/incident-samples.ts';
import { newBrand, newRule, storeOn } from '../db/repos/samples.ts';
import { manualClock } from '../support/clock.ts';
import { describeOnBothDatabases } from '../support/database.ts';
import { bench } from './bench.ts';
import { uproar, usualDays } from './crisis.ts';

const NOON = new Date('2026-01-15T12:00:00.000Z');

describeOnBothDatabases('an incident that a person acts on while its rule is judged', (open) => {
  let database: Database;
  let store: Store;
  beforeAll(async () => {
    database = await open();
    store = storeOn(database);
  });

  /** Until somebody waits for what another transaction holds. The embedded database makes all wait, from the start. */
  async function somebodyWaits(): Promise<void> {
    if (database.kind === 'pglite') return;
    const waiting = sql`select pid from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    await vi.waitFor(async () => expect(await rowsOf(store.db, waiting)).not.toEqual([]), {
      timeout: 20_000,
    });
  }

  it('keeps what the person did', async () => {
    const context = bench(store, { clock: manualClock(addMs(NOON, 7 * MINUTE)) });
    const brand = await newBrand(store, { name: 'Acme', query: 'acme' });
    const rule = await newRule(store, brand.id);
    await usualDays(store, brand.id, addMs(NOON, -3 * DAY), 3);
    await uproar(context, addMs(NOON, -BUCKET), 40);
    await evaluateRule(context, rule.id);
    const id = (await latestIncidentOf(store, rule.id))?.id ?? '';
    context.clock.advance(MINUTE);

    let judging: Promise<unknown> = Promise.resolve();
    await transaction(store, async (tx) => {
      await lockIncident(tx, id);
      judging = evaluateRule(context, rule.id);
      await somebodyWaits();
      await updateIncident(tx, id, { status: 'resolved', resolvedAt: NOON, resolution: 'answered' });
      await resolveAlertsOf(tx, id, NOON);
    });
    await judging;
    expect(await latestIncidentOf(store, rule.id)).toMatchObject({
      status: 'resolved',
      resolution: 'answered',
    });
  });
});
