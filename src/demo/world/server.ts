import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Question } from './answer.ts';
import { type Loopback, listenOnLoopback } from './loopback.ts';

/**
 * Serves what `reply` answers on a loopback port of its own, each answer held back by `delayMs`. `reply` also learns
 * the server's `host:port`.
 */
export async function serveSite(
  reply: (question: Question, host: string) => Answer,
  delayMs: number,
): Promise<Loopback> {
  const closing = new AbortController();
  const server = createServer();
  const { host, close } = await listenOnLoopback(server);

  server.on('request', async (request, response) => {
    try {
      if (delayMs > 0) await pause(delayMs, undefined, { signal: closing.signal });
      const { status, headers, body } = reply({ path: request.url ?? '/', headers: request.headers }, host);
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    } catch (error) {
      response.destroy(error as Error);
    }
  });
  return {
    host,
    close: async () => {
      closing.abort();
      await close();
    },
  };
}
