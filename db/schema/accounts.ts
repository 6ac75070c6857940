import { bigint, boolean, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Role } from '../../src/core/account.ts';
import { instant, safeJson, safeText } from '../columns.ts';
import { brands } from './brands.ts';

/**
 * People with an account. The library that keeps accounts reads and writes this table and those below by the names of
 * these properties, so they are its names.
 */
export const users = pgTable('users', {
  id: text('id').primaryKey(),
  name: safeText('name').notNull(),
  email: safeText('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: safeText('image'),
  twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
  /** What this person may do with every brand; null where only `memberships` say so. */
  role: text('role').$type<Role>(),
  /** Language and zone the pages are shown in; null follows the browser. */
  locale: text('locale'),
  timezone: text('timezone'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

/** What a person may do with one brand, where that is more than `users.role` allows. */
export const memberships = pgTable(
  'memberships',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    brandId: uuid('brand_id')
      .notNull()
      .references(() => brands.id, { onDelete: 'cascade' }),
    role: text('role').$type<Role>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.brandId] })],
);

export const invitations = pgTable('invitations', {
  id: uuid('id').primaryKey(),
  email: safeText('email').notNull(),
  role: text('role').$type<Role>(),
  /** Roles for single brands, by brand id. */
  brandRoles: safeJson<Record<string, Role>>('brand_roles').notNull(),
  /** SHA-256 of the token in the link, hex. */
  tokenHash: text('token_hash').notNull().unique(),
  invitedBy: safeText('invited_by').notNull(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  acceptedAt: instant('accepted_at'),
  revokedAt: instant('revoked_at'),
});

export const sessions = pgTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: safeText('ip_address'),
    userAgent: safeText('user_agent'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index('sessions_user').on(table.userId)],
);

/** Ways to sign in: with a password that is kept hashed. */
export const credentials = pgTable(
  'credentials',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index('credentials_user').on(table.userId)],
);

/** Short-lived values that prove something: of a password reset, of the second step of a sign-in. */
export const verifications = pgTable(
  'verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index('verifications_identifier').on(table.identifier)],
);

export const twoFactors = pgTable(
  'two_factors',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    secret: text('secret').notNull(),
    backupCodes: text('backup_codes').notNull(),
    verified: boolean('verified').default(true),
    failedVerificationCount: integer('failed_verification_count').default(0),
    lockedUntil: instant('locked_until'),
  },
  (table) => [index('two_factors_user').on(table.userId)],
);

/** How often something was tried of late, for throttling sign-ins over all processes. */
export const authRates = pgTable('auth_rates', {
  id: text('id').primaryKey(),
  key: text('key').notNull().unique(),
  count: integer('count').notNull(),
  lastRequest: bigint('last_request', { mode: 'number' }).notNull(),
});
