import type { HttpBindings } from '@hono/node-server';
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { findApiKeyByHash } from '../../../db/repos/access/api-keys.ts';
import type { Change } from '../../../db/repos/changes.ts';
import { seesTheSame } from '../../access/sees-the-same.ts';
import { brandScope, withinBrands } from '../../core/brand-scope.ts';
import { serverSentEvents } from '../../pipeline/stream/server-sent.ts';
import { startOf } from '../../pipeline/stream/start-of.ts';
import { clientAddress } from '../client-address.ts';
import { type ApiEnv, createRouter } from '../router.ts';
import { id } from '../schemas/id.ts';
import { changeTeller } from '../stream/told-change.ts';

const DESCRIPTION = `Server-sent events. \`mention\` carries a mention as \`GET /mentions/{id}\` gives it: one that is new,
or has changed. \`incident\` carries an incident as \`GET /incidents/{id}\` gives it, whenever anything happens to it.
Each event shows its subject as it is when it is sent.

Every event has an \`id\`; comments every 15 seconds bring newer ones. A client that comes back with the last of them in
\`Last-Event-ID\`, as browsers do by themselves, is told everything since, once. Where that cannot be done, because it is
more than seven days old or of another database, a \`reset\` event comes first: read the lists anew.

Mentions of the past, found when a source is read back in time, are not told; nor are counts of reactions. A client that
does not read is left after a minute.`;

const stream = createRoute({
  method: 'get',
  path: '/stream',
  tags: ['Stream'],
  operationId: 'followChanges',
  summary: 'Mentions and incidents as they happen',
  description: DESCRIPTION,
  request: {
    query: z.strictObject({ brand: id.optional() }),
    headers: z.object({
      'last-event-id': z.string().max(100).optional().openapi({ description: 'The last `id` that was seen' }),
    }),
  },
  responses: {
    200: { description: 'Events without end', content: { 'text/event-stream': { schema: z.string() } } },
  },
});

export function streamRoutes() {
  const router = createRouter();
  let teller: ReturnType<typeof changeTeller> | null = null;

  router.openapi(stream, async (c) => {
    const { store, changes, every, log } = c.var.deps;
    const { brand } = c.req.valid('query');
    const { after, reset } = await startOf(c.var.deps, c.req.valid('header')['last-event-id']);
    teller ??= changeTeller(c.var.deps);
    const tell = teller;
    const scope = brandScope();
    async function* told(page: readonly Change[]) {
      for (const change of page) {
        const chosen =
          (brand === undefined || change.brandId === brand) && (scope?.includes(change.brandId) ?? true);
        yield { told: chosen ? await withinBrands(scope, () => tell(change)) : null, through: change };
      }
    }
    const first = reset ? { event: 'reset', data: '{}' } : undefined;
    const { deps, key } = c.var;
    const asking = { headers: c.req.raw.headers, peer: clientAddress(c) };
    const events = serverSentEvents({
      changes,
      after,
      first,
      tell: told,
      stillMay: async () =>
        key === null ? seesTheSame(deps, asking, scope) : (await findApiKeyByHash(store, key.hash)) !== null,
      every,
      cut: () => outgoingOf(c)?.destroy(),
      log,
    });
    return c.body(events, 200, {
      'content-type': 'text/event-stream; charset=utf-8',
      // Some proxies hold an answer back until it is whole.
      'x-accel-buffering': 'no',
    });
  });

  return router;
}

/** The answer as Node knows it; null where no server serves. */
function outgoingOf({ env }: Context<ApiEnv>): HttpBindings['outgoing'] | null {
  return (env as Partial<HttpBindings> | undefined)?.outgoing ?? null;
}
