import { setTimeout as pause } from 'node:timers/promises';
import { MINUTE, SECOND } from '../../../../src/core/time.ts';
import { NetError } from '../../../../src/net/http.ts';
import { socketMessages } from '../../../../src/net/socket-messages.ts';
import { SocketRefused } from '../../../../src/net/socket-refused.ts';
import type { ListenContext, Visit } from '../../../connector.ts';
import { type BlueskySettings, endpointsOf } from '../settings.ts';
import { streamUrl } from './endpoint.ts';
import { createIntake, type Intake } from './intake.ts';
import { prefilter } from './prefilter.ts';

/** Failures in a row, without anything new between them, after which the stream is lost for good. */
const MAX_FAILURES = 10;

/** Waits `ms`; rejects when `signal` aborts first. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<unknown>;

const realWait: Wait = (ms, signal) => pause(ms, undefined, { signal });

/**
 * Listens to the posts of the whole network and keeps those whose text may match. A lost connection is taken up again
 * where it was, at the next endpoint, after a growing and jittered wait.
 *
 * @throws {NetError} the last failure, when every endpoint has failed for several minutes
 */
export async function listenToPosts(
  { settings, cursor }: Visit<BlueskySettings>,
  context: ListenContext,
  wait: Wait = realWait,
): Promise<void> {
  const { signal } = context;
  const endpoints = endpointsOf(settings);
  const fits = prefilter(settings.query);
  const intake = createIntake(cursor, {
    clock: context.clock,
    take: (batch) => context.take(batch),
    wanted: (item) => fits(item.text) && (context.wanted?.(item) ?? true),
  });
  let failures = 0;
  let lost = false;
  for (let turn = 0; !signal.aborted; turn++) {
    const endpoint = endpoints[turn % endpoints.length] as string;
    const before = intake.position()?.us ?? 0;
    const failure = await hear(endpoint, lost, intake, context);
    if (signal.aborted) return;
    failures = (intake.position()?.us ?? 0) > before ? 1 : failures + 1;
    if (failures > MAX_FAILURES) throw failure;
    lost = !lost && isTooOld(failure);
    if (lost) turn--;
    else await wait(waitMs(failures, failure.retryAfterMs), signal).catch(() => undefined);
  }
}

/** Hears one connection to its end, and says what ended it. What keeping throws is thrown on. */
async function hear(
  endpoint: string,
  lost: boolean,
  intake: Intake,
  context: ListenContext,
): Promise<NetError> {
  const url = streamUrl(endpoint, lost ? null : intake.position());
  intake.begin(endpoint, lost);
  try {
    for await (const messages of socketMessages({ url }, context)) await intake.read(messages, endpoint);
  } catch (error) {
    if (error instanceof NetError) return error;
    throw error;
  }
  return new NetError('network', 'the stream ended', { retryable: true });
}

function isTooOld(failure: NetError): boolean {
  return (
    failure instanceof SocketRefused && failure.status === 400 && failure.answer.includes('CursorTooOld')
  );
}

/** Doubles from a second to a minute; half of it by chance, so that not all who were cut off return at once. */
function waitMs(failures: number, retryAfterMs: number | null): number {
  const full = Math.min(SECOND * 2 ** (failures - 1), MINUTE);
  return Math.max(full * (0.5 + Math.random() / 2), retryAfterMs ?? 0);
}
