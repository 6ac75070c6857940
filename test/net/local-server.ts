import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { createHttpClient, type HttpClientOptions } from '../../src/net/client.ts';
import type { HttpClient, NetError } from '../../src/net/http.ts';

/** A web server for one test; returns its origin. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server for one test that speaks raw bytes; returns its origin. */
export async function serveRaw(onConnection: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A client for one test that may reach this machine. */
export function localClient(options: Partial<HttpClientOptions> = {}): HttpClient {
  const client = createHttpClient({
    userAgent: 'Earshot/0 (+test)',
    allowPrivateHosts: ['127.0.0.1'],
    ...options,
  });
  onTestFinished(() => client.close());
  return client;
}

/** The failure of a promise that must fail. */
export async function failureOf(promise: Promise<unknown>): Promise<NetError> {
  return promise.then(
    () => {
      throw new Error('it succeeded');
    },
    (error: unknown) => error as NetError,
  );
}

/** Resolves when the connection of an answer under way ends, however roughly. */
export function closed(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => void response.on('close', resolve));
}

export const textOf = (body: Uint8Array): string => new TextDecoder().decode(body);
