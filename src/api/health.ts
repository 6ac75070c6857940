import { sql } from 'drizzle-orm';
import type { Store } from '../../db/store.ts';
import { createRouter } from './router.ts';

/** `/healthz`: the process runs. `/readyz`: its database answers. */
export function healthRoutes({ db }: Store) {
  const router = createRouter();
  router.get('/healthz', (c) => c.json({ status: 'ok' }));
  router.get('/readyz', async (c) => {
    try {
      await db.execute(sql`select 1`);
      return c.json({ status: 'ready' });
    } catch {
      return c.json({ status: 'database does not answer' }, 503);
    }
  });
  return router;
}
