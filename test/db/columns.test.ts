import { eq, sql } from 'drizzle-orm';
import { pgTable, serial } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { instant, safeJson, safeText } from '../../db/columns.ts';
import { storableText } from '../../src/core/text.ts';
import { describeOnBothDatabases, type TestDatabase } from '../support/database.ts';

const notes = pgTable('notes', {
  id: serial('id').primaryKey(),
  text: safeText('text'),
  texts: safeText('texts').array(),
  json: safeJson<unknown>('json'),
  at: instant('at'),
});

/** Any UTF-16, NUL bytes and lone surrogates included. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});

describeOnBothDatabases('columns', (open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
    await database.db.execute(
      sql`CREATE TABLE notes (id serial PRIMARY KEY, text text, texts text[], json jsonb, at timestamptz(3))`,
    );
  });

  async function kept(values: typeof notes.$inferInsert) {
    const [inserted] = await database.db.insert(notes).values(values).returning();
    const [read] = await database.db
      .select()
      .from(notes)
      .where(eq(notes.id, inserted?.id ?? 0));
    expect(read).toEqual(inserted);
    return read;
  }

  it('keep any text, made storable', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.array(anyText), async (text, texts) => {
        const row = await kept({ text, texts });
        expect(row?.text).toBe(storableText(text));
        expect(row?.texts).toEqual(texts.map(storableText));
      }),
      { numRuns: 50 },
    );
  });

  it('find text by what it was before it was stored', async () => {
    const row = await kept({ text: 'a\u0000b\ud800' });
    const found = await database.db.select().from(notes).where(eq(notes.text, 'a\u0000b\ud800'));
    expect(found).toEqual([row]);
  });

  it('keep any JSON, strings and keys made storable', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (json) => {
        fc.pre(json !== null && !JSON.stringify(json).includes('\\u0000'));
        const row = await kept({ json });
        expect(row?.json).toEqual(JSON.parse(JSON.stringify(json)));
      }),
      { numRuns: 50 },
    );
    const row = await kept({ json: { 'a\u0000': ['\ud800', { '\udfff': 'b\u0000' }], '"5"': '"5"' } });
    expect(row?.json).toEqual({ a: ['\ufffd', { '\ufffd': 'b' }], '"5"': '"5"' });
    expect((await kept({ json: '"5"' }))?.json).toBe('"5"');
  });

  it('keep times to the millisecond, in any year with four digits', async () => {
    const min = new Date('0001-01-01T00:00:00.000Z');
    const max = new Date('9999-12-31T23:59:59.999Z');
    await fc.assert(
      fc.asyncProperty(fc.date({ min, max, noInvalidDate: true }), async (at) => {
        expect((await kept({ at }))?.at).toEqual(at);
      }),
      { numRuns: 50 },
    );
  });

  it('clamp times outside those years', async () => {
    expect((await kept({ at: new Date(-8.64e15) }))?.at?.toISOString()).toBe('0001-01-01T00:00:00.000Z');
    expect((await kept({ at: new Date(8.64e15) }))?.at?.toISOString()).toBe('9999-12-31T23:59:59.999Z');
  });
});
