import { sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { rowsOf } from '../../../db/database.ts';
import { findReceiver, updateReceiver } from '../../../db/repos/receivers.ts';
import { addSource, findSource, setSourceSettings } from '../../../db/repos/sources.ts';
import { createSecretBox } from '../../../db/secret-box.ts';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { AT, newReceiver, storeOn } from './samples.ts';

const SECRET = 'hunter2-hunter2';

describeOnBothDatabases('settings', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });

  /** Everything that stands in a table, as text. */
  async function everythingIn(table: string): Promise<string> {
    const rows = await rowsOf<{ row: string }>(
      store.db,
      sql`SELECT row_to_json(t)::text AS row FROM ${sql.identifier(table)} t`,
    );
    expect(rows.length).toBeGreaterThan(0);
    return rows.map(({ row }) => row).join('\n');
  }

  async function sourceWith(url: string, id = newId(AT)) {
    const times = { intervalSeconds: 900, nextDueAt: AT, createdAt: AT };
    return addSource(store, { id, connector: 'feed', key: url, settings: { url }, title: null, ...times });
  }

  it('of sources are never in clear in the table, nor is their key', async () => {
    const { source } = await sourceWith(`https://a.example/feed?token=${SECRET}`);
    expect(await everythingIn('sources')).not.toContain(SECRET);
    expect((await findSource(store, source.id))?.settings).toEqual({
      url: `https://a.example/feed?token=${SECRET}`,
    });
    await setSourceSettings(store, source.id, { url: `https://b.example/?${SECRET}` });
    expect(await everythingIn('sources')).not.toContain(SECRET);
    expect((await findSource(store, source.id))?.settings).toEqual({ url: `https://b.example/?${SECRET}` });
  });

  it('of receivers are never in clear in the table', async () => {
    const receiver = await newReceiver(store, { settings: { secret: SECRET } });
    await updateReceiver(store, receiver.id, {
      settings: { secret: SECRET, previousSecret: `old ${SECRET}` },
    });
    expect(await everythingIn('receivers')).not.toContain(SECRET);
    expect((await findReceiver(store, receiver.id))?.settings).toEqual({
      secret: SECRET,
      previousSecret: `old ${SECRET}`,
    });
  });

  it('cannot be read with another secret, nor in another row', async () => {
    const [one, two] = [await newReceiver(store), await newReceiver(store)];
    const stranger = { ...store, box: createSecretBox('another secret of thirty-two chars') };
    await expect(findReceiver(stranger, one.id)).rejects.toThrow('does not open');
    await store.db.execute(
      sql`UPDATE receivers SET settings = (SELECT settings FROM receivers WHERE id = ${one.id}) WHERE id = ${two.id}`,
    );
    await expect(findReceiver(store, two.id)).rejects.toThrow('does not open');
    await store.db.execute(sql`DELETE FROM receivers WHERE id = ${two.id}`);
  });

  it('of one place make one source, however many ask for it at once', async () => {
    const added = await Promise.all([1, 2, 3, 4].map(() => sourceWith('https://c.example/feed')));
    expect(added.filter(({ added }) => added)).toHaveLength(1);
    expect(new Set(added.map(({ source }) => source.id)).size).toBe(1);
    expect(added.map(({ source }) => source.settings)).toEqual(
      Array(4).fill({ url: 'https://c.example/feed' }),
    );
  });
});
