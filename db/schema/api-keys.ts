import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant, safeText } from '../columns.ts';

export const apiKeys = pgTable('api_keys', {
  id: uuid('id').primaryKey(),
  name: safeText('name').notNull(),
  scope: text('scope').$type<'read' | 'write' | 'admin'>().notNull(),
  /** The first characters, shown so that a person can tell keys apart. */
  prefix: text('prefix').notNull(),
  /** SHA-256 of the whole key, hex. The key itself is random and kept nowhere. */
  hash: text('hash').notNull().unique(),
  createdAt: instant('created_at').notNull(),
  revokedAt: instant('revoked_at'),
});
