import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { Actor } from '../../src/core/account.ts';
import { instant, safeJson, safeText } from '../columns.ts';

/** Who changed what, and when. Rows outlive what they speak of, so nothing here refers to it. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: uuid('id').primaryKey(),
    at: instant('at').notNull(),
    actorKind: text('actor_kind').$type<Actor['kind']>().notNull(),
    actorId: text('actor_id'),
    actorName: safeText('actor_name').notNull(),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    subjectId: safeText('subject_id'),
    brandId: uuid('brand_id'),
    changes: safeJson<Record<string, unknown>>('changes').notNull(),
  },
  (table) => [
    index('audit_log_subject').on(table.subject, table.subjectId),
    index('audit_log_brand').on(table.brandId, table.id),
  ],
);
