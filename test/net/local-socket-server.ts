import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';

/** An answer instead of a WebSocket. */
export interface Refusal {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

/**
 * A server of WebSockets for one test; returns its origin, `ws://…`.
 *
 * @param onSocket what happens on a connection; `url` is what was asked for, path and query
 * @param refuse what is answered instead, if anything
 */
export async function serveSockets(
  onSocket: (socket: WebSocket, url: string) => void,
  refuse: (url: string) => Refusal | null = () => null,
): Promise<string> {
  const sockets = new WebSocketServer({ noServer: true });
  const server = createServer();
  server.on('upgrade', (request, socket, head) => {
    const url = request.url ?? '';
    const refusal = refuse(url);
    if (refusal === null) {
      sockets.handleUpgrade(request, socket, head, (open) => onSocket(open, url));
      return;
    }
    const { status, headers = {}, body = '' } = refusal;
    const lines = Object.entries({ connection: 'close', ...headers }).map(
      ([name, value]) => `${name}: ${value}\r\n`,
    );
    socket.end(`HTTP/1.1 ${status} No\r\n${lines.join('')}\r\n${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets.clients) socket.terminate();
    server.close();
    server.closeAllConnections();
  });
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
