import { addMs, MINUTE } from '../../../src/core/time.ts';
import { type HttpClient, NetError } from '../../../src/net/http.ts';
import { parseRetryAfter } from '../../../src/net/status.ts';
import type { CrawlContext } from '../../connector.ts';
import { createHostGate, type HostGate } from '../../politeness/host-gate.ts';

/** How long to stay away after a refusal that does not say. */
const USUAL_WAIT = 10 * MINUTE;

/** One for all sources that are read through one client. */
interface SlowQueue {
  gate: HostGate;
  /** When a host that refused may be asked again. */
  quietUntil: Map<string, Date>;
}

const queues = new WeakMap<HttpClient, SlowQueue>();

function queueOf(http: HttpClient): SlowQueue {
  const queue = queues.get(http) ?? { gate: createHostGate(1), quietUntil: new Map() };
  queues.set(http, queue);
  return queue;
}

/**
 * `context` whose requests wait for each other, and `pauseMs` between two of them. Once a host has refused one for its
 * rate limit, all fail as `rate-limited` without being sent until it may be asked again.
 */
export function inSlowQueue(context: CrawlContext, pauseMs: number): CrawlContext {
  const { http, clock } = context;
  const { gate, quietUntil } = queueOf(http);
  const send: HttpClient['fetch'] = async (request) => {
    const { host } = new URL(request.url);
    const waitMs = (quietUntil.get(host)?.getTime() ?? 0) - clock.now().getTime();
    if (waitMs > 0) {
      const options = { retryable: true, retryAfterMs: waitMs };
      throw new NetError('rate-limited', `${host} asked to be left alone for a while`, options);
    }
    const response = await http.fetch(request);
    if (response.status === 429) {
      const retryAfterMs = parseRetryAfter(response.headers['retry-after'], clock.now()) ?? USUAL_WAIT;
      quietUntil.set(host, addMs(clock.now(), retryAfterMs));
    }
    return response;
  };
  return {
    ...context,
    http: {
      fetch: (request) =>
        gate.run(new URL(request.url).host, () => send(request), {
          delayMs: pauseMs,
          signal: request.signal,
        }),
    },
  };
}
