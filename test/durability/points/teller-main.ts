import { sql } from 'drizzle-orm';
import { openDatabase } from '../../../db/client.ts';
import { createSecretBox } from '../../../db/secret-box.ts';
import { SECRET, TIPPED, tellStory, WORSE } from './story.ts';

/** What the teller is told: to connect, and then to begin. */
export interface TellerOrder {
  url?: string;
  begin?: { ruleId: string; wall: string };
}

/** A worker that judges one rule, tells what follows, and ends; its parent may kill it anywhere on the way. */
const next = () => new Promise<TellerOrder>((resolve) => process.once('message', resolve));
process.on('disconnect', () => process.exit());

const { url = null } = await next();
const database = await openDatabase({ url, dataDir: '', poolMax: 1 });
await database.db.execute(sql`select 1`);
const ordered = next();
process.send?.('ready');
const { begin } = await ordered;
if (begin !== undefined) {
  const store = { db: database.db, box: createSecretBox(SECRET) };
  await tellStory(store, begin.ruleId, { moments: [TIPPED, WORSE], wall: new Date(begin.wall) });
}
await database.close();
process.disconnect();
