import { NetError } from './http.ts';

/** The failure an aborted signal stands for: its own reason when that is classified, else `aborted`. */
export function abortError(signal: AbortSignal): NetError {
  if (signal.reason instanceof NetError) return signal.reason;
  return new NetError('aborted', 'given up by the caller', { retryable: true, cause: signal.reason });
}

/** Settles as `promise` does, or rejects at once with {@link abortError} when `signal` aborts first. */
export async function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(abortError(signal));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/**
 * Runs `work` under a signal that aborts when `signal` does or after `timeoutMs` milliseconds, and stops waiting for
 * it then, whether it listens or not (a name lookup does not).
 *
 * @throws NetError `timeout` or `aborted`, and whatever `work` throws
 */
export async function withDeadline<T>(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  // AbortSignal.any() would tie every exchange to a caller's long-lived signal until it is collected.
  const controller = new AbortController();
  const giveUp = (): void => controller.abort(signal?.reason);
  const timer = setTimeout(() => {
    controller.abort(
      new NetError('timeout', `no complete answer within ${timeoutMs} ms`, { retryable: true }),
    );
  }, timeoutMs);
  signal?.addEventListener('abort', giveUp, { once: true });
  if (signal?.aborted) giveUp();
  try {
    return await orAborted(work(controller.signal), controller.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}
