import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { expect, it } from 'vitest';
import * as schema from '../../db/schema/index.ts';

it('the committed migrations say what the schema says', async () => {
  const meta = join(import.meta.dirname, '../../db/migrations/meta');
  const { entries } = JSON.parse(readFileSync(join(meta, '_journal.json'), 'utf8')) as {
    entries: { idx: number }[];
  };
  const newest = String(Math.max(...entries.map(({ idx }) => idx))).padStart(4, '0');
  const committed = JSON.parse(readFileSync(join(meta, `${newest}_snapshot.json`), 'utf8'));

  const statements = await generateMigration(committed, generateDrizzleJson({ ...schema }, committed.id));

  expect(statements).toEqual([]);
});
