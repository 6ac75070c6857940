import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import type { Rule } from '../../../src/core/rule.ts';
import { inScope } from '../../in-scope.ts';
import { idAfter, type Page, type PageRequest, pageById } from '../../page.ts';
import { ruleReceivers, rules } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

type Row = typeof rules.$inferSelect;

export type RuleChange = Partial<Pick<Rule, 'settings' | 'enabled' | 'receiverIds' | 'escalation'>>;

/** Must run in a transaction. */
export async function insertRule(store: Store, rule: Rule): Promise<void> {
  const { receiverIds, ...row } = rule;
  await store.db.insert(rules).values(row);
  await setReceivers(store, rule.id, receiverIds);
}

/** Must run in a transaction. */
export async function updateRule(store: Store, id: string, change: RuleChange): Promise<Rule | null> {
  const { receiverIds, ...set } = change;
  if (Object.keys(set).length > 0) await store.db.update(rules).set(set).where(eq(rules.id, id));
  const rule = await findRule(store, id);
  if (rule === null || receiverIds === undefined) return rule;
  await setReceivers(store, id, receiverIds);
  return { ...rule, receiverIds };
}

export async function deleteRule({ db }: Store, id: string): Promise<boolean> {
  const rows = await db.delete(rules).where(eq(rules.id, id)).returning({ id: rules.id });
  return rows.length > 0;
}

export async function findRule(store: Store, id: string): Promise<Rule | null> {
  const rows = await store.db
    .select()
    .from(rules)
    .where(and(eq(rules.id, id), inScope(rules.brandId)));
  const [rule] = await withReceivers(store, rows);
  return rule ?? null;
}

export async function allRules(store: Store): Promise<Rule[]> {
  const rows = await store.db.select().from(rules).where(inScope(rules.brandId)).orderBy(asc(rules.id));
  return withReceivers(store, rows);
}

export async function pageOfRules(store: Store, request: PageRequest): Promise<Page<Rule>> {
  const after = request.cursor === null ? undefined : gt(rules.id, idAfter(request.cursor));
  const rows = await store.db
    .select()
    .from(rules)
    .where(and(after, inScope(rules.brandId)))
    .orderBy(asc(rules.id))
    .limit(request.limit + 1);
  const page = pageById(rows, request.limit);
  return { ...page, items: await withReceivers(store, page.items) };
}

/** Ids of the rules in use, of one brand or of all. */
export async function enabledRuleIds({ db }: Store, brandIds: readonly string[] | null): Promise<string[]> {
  const ofBrands = brandIds === null ? undefined : inArray(rules.brandId, [...brandIds]);
  const rows = await db
    .select({ id: rules.id })
    .from(rules)
    .where(and(eq(rules.enabled, true), ofBrands))
    .orderBy(asc(rules.id));
  return rows.map((row) => row.id);
}

/**
 * Holds a rule for the rest of the transaction, so that one worker at a time judges it.
 *
 * @returns also the end of the newest quarter-hour that it has judged
 */
export async function lockRule(
  store: Store,
  id: string,
): Promise<{ rule: Rule; evaluatedThrough: Date | null } | null> {
  const rows = await store.db.select().from(rules).where(eq(rules.id, id)).for('update');
  const [rule] = await withReceivers(store, rows);
  return rule === undefined ? null : { rule, evaluatedThrough: rows[0]?.evaluatedThrough ?? null };
}

/** Says that the rule has judged every quarter-hour that ended by `through`. */
export async function markEvaluated({ db }: Store, id: string, through: Date): Promise<void> {
  await db.update(rules).set({ evaluatedThrough: through }).where(eq(rules.id, id));
}

async function setReceivers({ db }: Store, ruleId: string, receiverIds: readonly string[]): Promise<void> {
  await db.delete(ruleReceivers).where(eq(ruleReceivers.ruleId, ruleId));
  if (receiverIds.length === 0) return;
  await db.insert(ruleReceivers).values(receiverIds.map((receiverId) => ({ ruleId, receiverId })));
}

async function withReceivers({ db }: Store, rows: readonly Row[]): Promise<Rule[]> {
  if (rows.length === 0) return [];
  const links = await db
    .select()
    .from(ruleReceivers)
    .where(
      inArray(
        ruleReceivers.ruleId,
        rows.map((row) => row.id),
      ),
    );
  return rows.map(({ evaluatedThrough: _evaluatedThrough, ...row }) => ({
    ...row,
    receiverIds: links.filter((link) => link.ruleId === row.id).map((link) => link.receiverId),
  }));
}
