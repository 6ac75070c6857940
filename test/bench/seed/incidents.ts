import { and, eq, gte, lt, sql } from 'drizzle-orm';
import { insertIncident } from '../../../db/repos/incidents/incidents.ts';
import { insertRule } from '../../../db/repos/incidents/rules.ts';
import { incidentAlerts, incidentEvents, mentions } from '../../../db/schema/index.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { addMs, HOUR } from '../../../src/core/time.ts';
import type { Random } from './random.ts';
import type { Stage } from './stage.ts';
import type { Crisis } from './timetable.ts';

const USUAL = { negative: 6, upper: 14 };

/** A rule for each brand, and an incident for each crisis: resolved, but for those that are not over. */
export async function tellCrises(
  store: Store,
  { brandIds }: Stage,
  crises: readonly Crisis[],
  end: Date,
  random: Random,
): Promise<void> {
  const rules = brandIds.map((brandId) => ({ id: random.id(end), brandId }));
  const usual = { kind: 'negative-surge', settings: {}, enabled: true, receiverIds: [], escalation: null };
  await transaction(store, async (tx) => {
    for (const rule of rules) await insertRule(tx, { ...rule, ...usual, createdAt: end });
  });
  const told = crises.toSorted((a, b) => a.from.getTime() - b.from.getTime());
  for (const crisis of told) {
    const brandId = brandIds[crisis.brand] ?? '';
    const rule = rules[crisis.brand];
    const window = await windowOf(store, brandId, crisis);
    const isOver = crisis.to < end;
    const openedAt = addMs(crisis.from, HOUR / 2);
    const [recoveredAt, resolvedAt] = isOver ? [crisis.to, addMs(crisis.to, HOUR)] : [null, null];
    const alert = {
      ...{ id: random.id(openedAt), brandId, ruleId: rule?.id ?? null, ruleKind: 'negative-surge' },
      status: isOver ? ('resolved' as const) : ('open' as const),
      severity: crisis.factor > 9 ? ('critical' as const) : ('warning' as const),
      title: `${window.counts.negative} negative mentions`,
      ...{ openedAt, recoveredAt, resolvedAt, peakScore: 0.99, toldStrength: 9, toldAt: openedAt },
      ...{ window: window.counts, expected: USUAL, themes: [], evidence: window.evidence },
    };
    const acted = {
      acknowledgedAt: null,
      acknowledgedBy: null,
      assignee: null,
      respondedAt: null,
      resolution: null,
    };
    const later = {
      verdict: null,
      mergedInto: null,
      response: null,
      coverage: 0.98,
      outlook: null,
      effect: null,
    };
    const incident = { ...alert, ...acted, ...later, escalationStep: 0, nextReminderAt: null };
    await transaction(store, async (tx) => {
      await insertIncident(tx, incident);
      await tx.db
        .insert(incidentAlerts)
        .values({ ...alert, id: random.id(openedAt), incidentId: incident.id, subject: '' });
      await tx.db.insert(incidentEvents).values({
        ...{ id: random.id(openedAt), incidentId: incident.id, at: openedAt, kind: 'opened' },
        ...{ actor: 'earshot', text: alert.title },
      });
    });
  }
}

async function windowOf({ db }: Store, brandId: string, { from, to }: Crisis) {
  const within = and(
    eq(mentions.brandId, brandId),
    gte(mentions.publishedAt, from),
    lt(mentions.publishedAt, to),
  );
  const [counts] = await db
    .select({
      mentions: sql<number>`count(*)::int`,
      negative: sql<number>`(count(*) filter (where sentiment = 'negative'))::int`,
      stories: sql<number>`count(distinct story_id)::int`,
      authors: sql<number>`count(distinct author_id)::int`,
      hosts: sql<number>`count(distinct host)::int`,
    })
    .from(mentions)
    .where(within);
  const worst = await db
    .select({ id: mentions.id })
    .from(mentions)
    .where(and(within, eq(mentions.sentiment, 'negative')))
    .orderBy(mentions.score, mentions.id)
    .limit(20);
  const span = { from: from.toISOString(), to: to.toISOString() };
  const nothing = { mentions: 0, negative: 0, stories: 0, authors: 0, hosts: 0 };
  return { counts: { ...span, ...(counts ?? nothing) }, evidence: worst.map(({ id }) => id) };
}
