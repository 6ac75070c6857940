import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Counter } from 'prom-client';
import { confirmCloud, confirmSubscription } from '../../pipeline/subscriptions/confirm.ts';
import { type DeliveryContext, takeDelivery } from '../../pipeline/subscriptions/take-delivery.ts';
import { takePing } from '../../pipeline/subscriptions/take-ping.ts';
import { found, Problem } from '../problem.ts';
import { id } from '../schemas/id.ts';

/** Feeds are hardly ever longer; hubs send all of one. */
const MAX_BYTES = 5 * 1024 * 1024;

/**
 * Where hubs call: `/hooks/websub/{id}` and `/hooks/rsscloud/{id}`. They bring no key; the id is as good as a secret,
 * and what a WebSub hub delivers is signed.
 */
export function hookRoutes(deps: DeliveryContext, deliveries: Counter<'outcome'>): Hono {
  const routes = new Hono();
  const limit = bodyLimit({
    maxSize: MAX_BYTES,
    onError: () => {
      throw new Problem('too-large', `at most ${MAX_BYTES} bytes`);
    },
  });

  routes.get('/hooks/websub/:id', async (c) => {
    const asked = (name: string) => c.req.query(`hub.${name}`) ?? null;
    const answer = await confirmSubscription(deps, idOf(c), {
      mode: asked('mode'),
      topic: asked('topic'),
      challenge: asked('challenge'),
      leaseSeconds: asked('lease_seconds'),
      reason: asked('reason'),
    });
    return echo(c, answer);
  });

  routes.post('/hooks/websub/:id', limit, async (c) => {
    const outcome = await takeDelivery(deps, idOf(c), {
      body: new Uint8Array(await c.req.arrayBuffer()),
      contentType: c.req.header('content-type') ?? null,
      signature: c.req.header('x-hub-signature'),
    });
    deliveries.inc({ outcome });
    return c.body(null, outcome === 'unwanted' ? 410 : 204);
  });

  routes.get('/hooks/rsscloud/:id', async (c) => {
    const [topic = null, challenge = null] = [c.req.query('url'), c.req.query('challenge')];
    return echo(c, await confirmCloud(deps, idOf(c), { topic, challenge }));
  });

  routes.post('/hooks/rsscloud/:id', limit, async (c) => {
    const { url } = await c.req.parseBody();
    const taken = await takePing(deps, idOf(c), typeof url === 'string' ? url : null);
    return c.body(null, taken ? 204 : 410);
  });

  return routes;
}

function idOf(c: Context): string {
  return found(id.safeParse(c.req.param('id')).data ?? null, 'subscription');
}

/** The challenge as it came, which no browser may take for a page. */
function echo(c: Context, challenge: string | null): Response {
  return c.body(found(challenge, 'subscription'), 200, {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
}
