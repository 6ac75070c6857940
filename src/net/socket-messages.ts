import { isIP, type LookupFunction } from 'node:net';
import { WebSocket } from 'ws';
import type { Clock } from '../core/clock.ts';
import { parseUrl } from '../core/parse-url.ts';
import { MINUTE } from '../core/time.ts';
import { abortError } from './abort.ts';
import { classifyError } from './classify.ts';
import { NetError } from './http.ts';
import type { SocketGuard } from './socket-guard.ts';
import { createInbox, type SocketInbox } from './socket-inbox.ts';
import { refusalOf } from './socket-refused.ts';

export interface SocketRequest {
  /** `ws:` or `wss:`. */
  url: string;
  /** Longest message in bytes; a longer one is `too-large`. */
  maxBytes?: number | undefined;
  /** Silence after which the connection is taken for dead, in milliseconds; a ping breaks it. */
  silenceMs?: number | undefined;
}

interface SocketContext {
  sockets: SocketGuard;
  clock: Clock;
  signal: AbortSignal;
}

/**
 * Listens to a WebSocket behind the guard, and never says anything: texts in the order they came, all that arrived
 * since the last were taken at once. Who takes them slowly holds the other side back, so memory stays flat.
 *
 * @throws {NetError} in the end: `aborted` when `signal` ended it, `network` when the other side did, `timeout` when it
 * fell silent; a `SocketRefused` when it answered something else
 */
export async function* socketMessages(
  request: SocketRequest,
  context: SocketContext,
): AsyncGenerator<string[]> {
  const { signal } = context;
  const inbox = createInbox();
  const giveUp = (): void => inbox.end(abortError(signal));
  const url = socketUrl(request.url);
  const address = await context.sockets.resolve(bareHost(url), portOf(url), signal);
  if (signal.aborted) throw abortError(signal);
  const socket = open(url, address, request, { inbox, clock: context.clock });
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    for (;;) {
      const texts = await inbox.take();
      if (signal.aborted) throw abortError(signal);
      socket.resume();
      yield texts;
    }
  } finally {
    signal.removeEventListener('abort', giveUp);
    socket.terminate();
  }
}

function open(
  url: URL,
  address: string,
  { maxBytes = 1024 * 1024, silenceMs = MINUTE }: SocketRequest,
  { inbox, clock }: { inbox: SocketInbox; clock: Clock },
): WebSocket {
  const { host } = url;
  // Compression would cost memory for every connection, and a bomb could hide in it.
  const socket = new WebSocket(url, {
    lookup: alwaysAt(address),
    maxPayload: maxBytes,
    perMessageDeflate: false,
  });
  const silence = setTimeout(() => {
    // Who is held back cannot speak.
    if (socket.isPaused) silence.refresh();
    else inbox.end(new NetError('timeout', `${host}: silent for ${silenceMs} ms`, { retryable: true }));
  }, silenceMs);
  socket.on('ping', () => silence.refresh());
  socket.on('message', (data, isBinary) => {
    silence.refresh();
    if (isBinary) inbox.end(strange(host, 'sent bytes instead of text'));
    else if (inbox.put(String(data)) === 'hold back') socket.pause();
  });
  socket.on('unexpected-response', async (_request, response) => {
    inbox.end(await refusalOf(response, host, clock.now()));
  });
  socket.on('error', (error) => inbox.end(classified(error, host)));
  socket.on('close', (code) => {
    clearTimeout(silence);
    inbox.end(new NetError('network', `${host}: closed the connection (${code})`, { retryable: true }));
  });
  return socket;
}

function socketUrl(url: string): URL {
  const parsed = parseUrl(url);
  if (parsed !== null && /^wss?:$/.test(parsed.protocol)) return parsed;
  throw new NetError('bad-url', 'not the address of a WebSocket', { retryable: false });
}

const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');
const portOf = ({ port, protocol }: URL): number => Number(port) || (protocol === 'wss:' ? 443 : 80);

/** A lookup that was made already: the socket dials what the guard has judged. */
function alwaysAt(address: string): LookupFunction {
  const family = isIP(address);
  return (_host, { all }, callback) =>
    all ? callback(null, [{ address, family }]) : callback(null, address, family);
}

function strange(host: string, what: string): NetError {
  return new NetError('unexpected-answer', `${host}: ${what}`, { retryable: true });
}

/** What breaks the protocol has a code of its own, or none. */
function classified(error: Error & { code?: string }, host: string): NetError {
  if (error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') {
    return new NetError('too-large', `${host}: sent too long a message`, { retryable: true, cause: error });
  }
  const known = classifyError(error, host);
  return known.reason === 'internal' ? strange(host, 'does not speak WebSocket as it should') : known;
}
