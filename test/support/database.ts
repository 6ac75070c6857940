import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import type { Database } from '../../db/database.ts';
import { borrowEmbedded } from './embedded-pool.ts';
import type { PgliteTemplate, PostgresTemplate } from './templates.ts';

export const databaseKinds = ['pglite', 'postgres'] as const;
export type DatabaseKind = (typeof databaseKinds)[number];

/** Closing it removes it, or empties it for the next one who asks. */
export type TestDatabase = Database;

/** A database of its own for the caller, migrated unless `empty`. The caller closes it. */
export function withDatabase(kind: DatabaseKind, options: { empty?: boolean } = {}): Promise<TestDatabase> {
  return kind === 'postgres' ? newPostgres(options.empty ?? false) : newPglite(options.empty ?? false);
}

/**
 * Runs one suite on the embedded database and on a real server. Every `open()` makes a further migrated database;
 * all are removed after the suite.
 */
export function describeOnBothDatabases(
  name: string,
  suite: (open: () => Promise<TestDatabase>) => void,
): void {
  describe.each(databaseKinds)(`${name} on %s`, (kind) => {
    const opened: TestDatabase[] = [];
    prepareTemplates();
    afterAll(async () => {
      for (const database of opened) await database.close();
    });
    suite(async () => {
      const database = await withDatabase(kind);
      opened.push(database);
      return database;
    });
  });
}

/** Gives the templates, which the first file of a run waits for, more time than a test has. */
export function prepareTemplates(): void {
  beforeAll(async () => {
    await Promise.all(databaseKinds.map(template));
  }, 120_000);
}

async function newPostgres(empty: boolean): Promise<TestDatabase> {
  const { serverUrl, migrated } = await template<PostgresTemplate>('postgres');
  const name = `earshot_test_${randomBytes(6).toString('hex')}`;
  const admin = postgres(serverUrl, { max: 1 });
  await admin.unsafe(`CREATE DATABASE ${name} TEMPLATE ${empty ? 'template0' : migrated}`);
  const url = new URL(serverUrl);
  url.pathname = name;
  const database = await openDatabase({ url: url.href, dataDir: '', poolMax: 4 });
  const remove = async () => {
    await admin.unsafe(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
  };
  return { ...database, close: closeOnce(database, remove) };
}

/** A new data folder with a migrated embedded database that nobody has open. The caller removes it. */
export async function newDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'earshot-test-'));
  const { migrated } = await template<PgliteTemplate>('pglite');
  await cp(join(migrated, 'pglite'), join(dataDir, 'pglite'), { recursive: true });
  return dataDir;
}

async function newPglite(empty: boolean): Promise<TestDatabase> {
  if (!empty) return borrowEmbedded((await template<PgliteTemplate>('pglite')).migrated);
  const dataDir = await mkdtemp(join(tmpdir(), 'earshot-test-'));
  const database = await openDatabase({ url: null, dataDir });
  return { ...database, close: closeOnce(database, () => rm(dataDir, { recursive: true })) };
}

/** Answers of the run's template server. */
const templates = new Map<DatabaseKind, Promise<unknown>>();

function template<T>(kind: DatabaseKind): Promise<T> {
  const known = templates.get(kind) ?? askForTemplate(kind);
  templates.set(kind, known);
  return known as Promise<T>;
}

async function askForTemplate(kind: DatabaseKind): Promise<unknown> {
  const response = await fetch(`${inject('templates')}/${kind}`);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

function closeOnce(database: Database, remove: () => Promise<void>): () => Promise<void> {
  let closed: Promise<void> | null = null;
  return () => {
    closed ??= database.close().then(remove);
    return closed;
  };
}
