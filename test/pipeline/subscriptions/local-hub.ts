import { createHmac, randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { serve } from '../../net/local-server.ts';

/** How a hub behaves at the moment. */
interface HubManners {
  /** Answers subscription requests with this status and does nothing. */
  refuses: { status: number; headers?: Record<string, string> } | null;
  /** Says no when it asks back. */
  denies: string | null;
  /** Takes the request and never asks back. */
  forgets: boolean;
  leaseSeconds: number | null;
}

/** Who a hub delivers to. */
interface Subscriber {
  topic: string;
  secret: string;
}

export interface LocalHub {
  url: string;
  manners: HubManners;
  /** Every request it got, as form fields. */
  requests: Record<string, string>[];
  /** By callback, once verified. */
  subscribers: Map<string, Subscriber>;
  /** What callbacks answered when they were asked back. */
  verifications: { status: number; body: string; type: string | null }[];
  /** Done when it has asked back everybody. */
  settled(): Promise<void>;
  /** Sends `body` to everybody who subscribed to `topic`; gives the statuses of the answers. */
  deliver(topic: string, body: string, how?: DeliveryManner): Promise<number[]>;
}

interface DeliveryManner {
  method?: 'sha1' | 'sha256' | 'sha384' | 'sha512' | undefined;
  /** The whole header; null sends none. */
  signature?: string | null | undefined;
  contentType?: string | undefined;
}

/** A WebSub hub for one test. It asks back after it has answered, as real ones do. */
export async function localHub(): Promise<LocalHub> {
  const asking = new Set<Promise<void>>();
  const manners: HubManners = { refuses: null, denies: null, forgets: false, leaseSeconds: 864_000 };
  const hub: Omit<LocalHub, 'url'> = {
    manners,
    requests: [],
    subscribers: new Map(),
    verifications: [],
    async settled() {
      await Promise.all(asking);
    },
    deliver: (topic, body, how) => deliver(hub.subscribers, topic, body, how),
  };
  const url = await serve(async (request, response) => {
    if (request.method !== 'POST') return void response.writeHead(405).end();
    const asked = Object.fromEntries(new URLSearchParams(await text(request)));
    hub.requests.push(asked);
    const { refuses } = manners;
    response.writeHead(refuses?.status ?? 202, refuses?.headers).end();
    if (refuses !== null || manners.forgets) return;
    const done = afterAnswer()
      .then(() => askBack(hub, asked))
      .finally(() => asking.delete(done));
    asking.add(done);
  });
  return { ...hub, url: `${url}/hub` };
}

const afterAnswer = () => new Promise((resolve) => setImmediate(resolve));

async function askBack(hub: Omit<LocalHub, 'url'>, asked: Record<string, string>): Promise<void> {
  const { manners, subscribers, verifications } = hub;
  const callback = asked['hub.callback'] ?? '';
  const topic = asked['hub.topic'] ?? '';
  const challenge = randomUUID();
  const query = new URLSearchParams({ 'hub.topic': topic });
  if (manners.denies !== null) {
    query.set('hub.mode', 'denied');
    query.set('hub.reason', manners.denies);
  } else {
    query.set('hub.mode', asked['hub.mode'] ?? '');
    query.set('hub.challenge', challenge);
    if (manners.leaseSeconds !== null) query.set('hub.lease_seconds', String(manners.leaseSeconds));
  }
  const answer = await fetch(`${callback}?${query}`);
  const body = await answer.text();
  verifications.push({ status: answer.status, body, type: answer.headers.get('content-type') });
  if (!answer.ok || body !== challenge) return;
  if (asked['hub.mode'] === 'subscribe')
    subscribers.set(callback, { topic, secret: asked['hub.secret'] ?? '' });
  else subscribers.delete(callback);
}

function deliver(
  subscribers: ReadonlyMap<string, Subscriber>,
  topic: string,
  body: string,
  { method = 'sha256', signature, contentType = 'application/atom+xml' }: DeliveryManner = {},
): Promise<number[]> {
  const meant = [...subscribers].filter(([, subscriber]) => subscriber.topic === topic);
  return Promise.all(
    meant.map(async ([callback, { secret }]) => {
      const digest = createHmac(method, secret).update(body).digest('hex');
      const given = signature === undefined ? `${method}=${digest}` : signature;
      const headers = { 'content-type': contentType, ...(given !== null && { 'x-hub-signature': given }) };
      const answer = await fetch(callback, { method: 'POST', headers, body: body });
      return answer.status;
    }),
  );
}
