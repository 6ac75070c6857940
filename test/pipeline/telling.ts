import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { onTestFinished } from 'vitest';
import { type DeliveryView, pageOfDeliveries } from '../../db/repos/telling/deliveries.ts';
import { dueDeliveryIds } from '../../db/repos/telling/delivery-queue.ts';
import { brands, itemKeys, items, mentions, receivers } from '../../db/schema/index.ts';
import { type Store, transaction } from '../../db/store.ts';
import { createOutboundHttp } from '../../src/app/outbound-http.ts';
import type { Brand } from '../../src/core/brand.ts';
import type { Receiver } from '../../src/core/receiver.ts';
import { type DispatchContext, dispatchDelivery } from '../../src/pipeline/dispatch.ts';
import { tell } from '../../src/pipeline/incidents/tell.ts';
import { newIncident } from '../db/repos/incident-samples.ts';
import { newBrand, newReceiver } from '../db/repos/samples.ts';
import { serve } from '../net/local-server.ts';
import { type Bench, bench } from './bench.ts';

/** Signs what webhooks get. */
export const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

interface Answer {
  status: number;
  headers?: Record<string, string>;
}

/** A request that a webhook got. */
interface Got {
  id: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A brand whose incidents are told, and the receivers that hear of them over real HTTP. */
export interface Telling {
  context: Bench & DispatchContext;
  brand: Brand;
  /** A receiver by webhook that gives one answer after the other, the last one for ever, and keeps what it got. */
  webhook(...answers: Answer[]): Promise<{ receiver: Receiver; got: Got[] }>;
  /** Posts that an incident was opened. */
  post(to: readonly Receiver[]): Promise<void>;
  /** Ids of the deliveries that are due. */
  due(): Promise<string[]>;
  /** Tries what is due, one after the other. */
  dispatchDue(): Promise<void>;
  deliveries(): Promise<DeliveryView[]>;
}

export const signal = new AbortController().signal;

/** What a webhook got, once its signature was verified. */
export function verified({ headers, body }: Got): Record<string, unknown> {
  return new Webhook(SECRET).verify(body, headers as Record<string, string>) as Record<string, unknown>;
}

/** An empty database with one brand. */
export async function openTelling(store: Store): Promise<Telling> {
  for (const table of [brands, receivers, items, itemKeys, mentions]) await store.db.delete(table);
  const http = createOutboundHttp({
    userAgentContact: null,
    allowPrivateHosts: ['127.0.0.1'],
    perHostConcurrency: 2,
    perHostDelayMs: 0,
  });
  onTestFinished(() => http.close());
  const context = { ...bench(store), notifyHttp: http.guarded, mail: null };
  const brand = await newBrand(store, { name: 'Acme', query: 'acme' });
  const due = () => dueDeliveryIds(store, { now: context.clock.now(), wall: context.wall.now() }, 100);
  return {
    context,
    brand,
    async webhook(...answers) {
      const got: Got[] = [];
      const url = await serve(async (request, response) => {
        const answer = answers[Math.min(got.length, answers.length - 1)] ?? { status: 200 };
        got.push({
          id: request.headers['webhook-id'] as string,
          headers: request.headers,
          body: await text(request),
        });
        response.writeHead(answer.status, answer.headers).end();
      });
      const receiver = await newReceiver(store, { kind: 'webhook', settings: { url, secret: SECRET } });
      return { receiver, got };
    },
    async post(to) {
      const at = context.clock.now();
      const incident = await newIncident(store, brand.id, { openedAt: at });
      const receiverIds = to.map(({ id }) => id);
      const news = { type: 'incident.opened', incident, brand, at, to: receiverIds } as const;
      await transaction(store, (tx) => tell(tx, context.baseUrl, news));
    },
    due,
    async dispatchDue() {
      for (const id of await due()) await dispatchDelivery(context, id, signal);
    },
    deliveries: async () => (await pageOfDeliveries(store, {}, { limit: 100, cursor: null })).items,
  };
}
