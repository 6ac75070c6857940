import type { NotifyContext } from '../../../alerts/notifier.ts';
import { localClient } from '../../net/local-server.ts';
import { manualClock } from '../../support/clock.ts';

/** A context that reaches this machine and waits at most `timeoutMs` for an answer. */
export function notifyContext(more: Partial<NotifyContext> & { timeoutMs?: number } = {}): NotifyContext {
  const { timeoutMs = 5_000, ...given } = more;
  const client = localClient();
  return {
    http: { fetch: (request) => client.fetch({ ...request, timeoutMs }) },
    mail: null,
    clock: manualClock(),
    signal: new AbortController().signal,
    ...given,
  };
}
