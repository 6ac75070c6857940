import type { EventEmitter } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { listenOnLoopback } from '../../src/demo/world/loopback.ts';
import type { Random } from '../../src/demo/world/random.ts';

/** One webhook as it arrived. */
export interface Arrival {
  receiver: string;
  /** `webhook-id`. */
  id: string;
  payload: string;
  genuine: boolean;
  /** Whether it was answered with success. */
  taken: boolean;
}

export interface Receivers {
  host: string;
  /** What a customer would set up: name, address and signing secret of each. */
  all: { name: string; url: string; secret: string }[];
  /** In the order of their arrival. */
  arrivals: Arrival[];
  /** From now on every webhook is taken at once; who still waits for an answer is cut off. */
  behave(): void;
  close(): Promise<void>;
}

const names = ['pr', 'ops'];

/**
 * Two receivers on one server that verify every webhook and are not always well: of ten webhooks one or two are
 * refused for now and one is never answered. `moments` hears `post` when one arrived and `answered` when it was taken.
 */
export async function startReceivers(options: { random: Random; moments: EventEmitter }): Promise<Receivers> {
  const { random, moments } = options;
  const secretOf = (name: string) => `whsec_${Buffer.from(name.padEnd(32, '.')).toString('base64')}`;
  const arrivals: Arrival[] = [];
  const unanswered = new Set<ServerResponse>();
  let behaving = false;

  const server = createServer(async (request, response) => {
    const receiver = request.url?.slice(1) ?? '';
    const id = String(request.headers['webhook-id']);
    const payload = await text(request).catch(() => null);
    // The sender was killed while it wrote.
    if (payload === null) return;
    const genuine = isGenuine(secretOf(receiver), payload, request.headers);
    const mood = behaving ? 1 : random.next();
    const arrival = { receiver, id, payload, genuine, taken: mood >= 0.25 };
    arrivals.push(arrival);
    moments.emit('post');
    if (mood < 0.1) unanswered.add(response);
    else if (mood < 0.2) response.writeHead(500).end();
    else if (mood < 0.25) response.writeHead(429, { 'retry-after': '60' }).end();
    else response.writeHead(204).end(() => moments.emit('answered'));
  });
  const { host, close } = await listenOnLoopback(server);
  return {
    host,
    all: names.map((name) => ({ name, url: `http://${host}/${name}`, secret: secretOf(name) })),
    arrivals,
    behave() {
      behaving = true;
      for (const response of unanswered) response.destroy();
    },
    close,
  };
}

function isGenuine(secret: string, payload: string, headers: IncomingHttpHeaders): boolean {
  try {
    new Webhook(secret).verify(payload, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
}
