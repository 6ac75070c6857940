import { boolean, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Escalation, QuietHours } from '../../src/core/routing.ts';
import { instant, safeJson, safeText } from '../columns.ts';
import { brands } from './brands.ts';

export const receivers = pgTable('receivers', {
  id: uuid('id').primaryKey(),
  name: safeText('name').notNull().unique(),
  kind: text('kind').notNull(),
  /** Sealed JSON (see db/secret-box.ts). */
  settings: text('settings').notNull(),
  /** Why nothing is sent any more (the receiver answered 410 …); null while it is in use. */
  disabledReason: safeText('disabled_reason'),
  /** When only criticals pass; null is never. */
  quietHours: safeJson<QuietHours>('quiet_hours'),
  createdAt: instant('created_at').notNull(),
});

export const rules = pgTable(
  'rules',
  {
    id: uuid('id').primaryKey(),
    brandId: uuid('brand_id')
      .notNull()
      .references(() => brands.id, { onDelete: 'cascade' }),
    kind: text('kind').notNull(),
    settings: safeJson<Record<string, unknown>>('settings').notNull(),
    enabled: boolean('enabled').notNull().default(true),
    /** Who is told, and how often, while nobody acknowledges; null is nobody else. */
    escalation: safeJson<Escalation>('escalation'),
    /** End of the newest quarter-hour this rule has judged. */
    evaluatedThrough: instant('evaluated_through'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index('rules_brand').on(table.brandId)],
);

export const ruleReceivers = pgTable(
  'rule_receivers',
  {
    ruleId: uuid('rule_id')
      .notNull()
      .references(() => rules.id, { onDelete: 'cascade' }),
    receiverId: uuid('receiver_id')
      .notNull()
      .references(() => receivers.id, { onDelete: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.ruleId, table.receiverId] })],
);
