import type { IncomingMessage } from 'node:http';
import type { FailureReason } from '../core/outcome.ts';
import { NetError } from './http.ts';
import { failureOfStatus } from './status.ts';

/** How much of a refusal is kept. */
const MAX_CHARS = 4_096;

/** A server that answered something other than the WebSocket it was asked for. */
export class SocketRefused extends NetError {
  /** What it said, at most 4,096 characters; not for people, it may hold anything. */
  readonly answer: string;

  constructor(
    reason: FailureReason,
    message: string,
    answer: string,
    options: ConstructorParameters<typeof NetError>[2],
  ) {
    super(reason, message, options);
    this.answer = answer;
  }
}

/** The failure that an answer other than 101 is, with the beginning of its body. */
export async function refusalOf(response: IncomingMessage, host: string, now: Date): Promise<SocketRefused> {
  const status = response.statusCode ?? 0;
  const retryAfter = response.headers['retry-after'];
  const failure = failureOfStatus(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter }, now);
  const { reason, retryable, retryAfterMs } = failure ?? {
    reason: 'unexpected-answer' as const,
    retryable: false,
    retryAfterMs: null,
  };
  const message = `${host}: answered ${status} instead of a WebSocket`;
  return new SocketRefused(reason, message, await beginning(response), { retryable, retryAfterMs, status });
}

/** What arrives before the answer ends, breaks or becomes long. */
async function beginning(response: IncomingMessage): Promise<string> {
  let text = '';
  try {
    for await (const chunk of response.setEncoding('utf8')) {
      text += chunk;
      if (text.length >= MAX_CHARS) break;
    }
  } catch {
    // Broken off: the status is what matters.
  }
  return text.slice(0, MAX_CHARS);
}
