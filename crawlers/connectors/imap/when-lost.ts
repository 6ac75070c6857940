import type { Readable } from 'node:stream';
import type { ImapFlow } from 'imapflow';
import { NetError } from '../../../src/net/http.ts';
import { imapFailure } from './failure.ts';

/** The stream that the client pipes its socket into, before and after STARTTLS. */
interface Piped {
  streamer: NodeJS.EventEmitter;
}

/**
 * Rejects when the connection ends before its time: the client leaves a command that is under way without an answer
 * then. Ends it when the server says more than `maxBytes`, for the client reads without limit.
 */
export function whenLost(client: ImapFlow, host: string, maxBytes: number): Promise<never> {
  const lost = new Promise<never>((_, reject) => {
    const end = (error: NetError) => {
      reject(error);
      client.close();
    };
    client.on('error', (error) => end(imapFailure(error, host, { opening: false })));
    client.on('close', () => end(hungUp(client, host)));
    let received = 0;
    const count = (chunk: Buffer) => {
      received += chunk.length;
      if (received > maxBytes) end(tooMuch(host, maxBytes));
    };
    const { streamer } = client as unknown as Piped;
    streamer.on('pipe', (socket: Readable) => socket.on('data', count));
    streamer.on('unpipe', (socket: Readable) => socket.off('data', count));
  });
  // A connection that is closed in the end as it should be is nobody's failure.
  lost.catch(() => undefined);
  return lost;
}

function hungUp({ capabilities, authenticated }: ImapFlow, host: string): NetError {
  if (capabilities.has('LOGINDISABLED') && !authenticated) {
    return new NetError('unauthorized', `${host}: the server takes no password on this connection`, {
      retryable: false,
    });
  }
  return new NetError('network', `${host}: the server hung up`, { retryable: true });
}

function tooMuch(host: string, maxBytes: number): NetError {
  return new NetError('too-large', `${host}: more than ${maxBytes} bytes in one visit`, {
    retryable: false,
  });
}
