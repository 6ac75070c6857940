import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { listenOnLoopback } from './loopback.ts';

/** One webhook as it arrived. */
export interface ReceivedMessage {
  /** `webhook-id`; empty where the sender gave none. */
  id: string;
  /** The body's `type`; null where there is none. */
  type: string | null;
  /** The parsed body; null where it is not JSON. */
  body: unknown;
  /** Whether the signature is genuine and fresh by wall time. */
  verified: boolean;
}

export interface WebhookReceiver {
  url: string;
  /** `127.0.0.1:PORT`. */
  host: string;
  received: ReceivedMessage[];
  /** Calls `listener` for every further message, forged ones included. */
  onMessage(listener: (message: ReceivedMessage) => void): void;
  close(): Promise<void>;
}

/**
 * A receiver as a customer would write it: an HTTP server on loopback that verifies every signature with the
 * `standardwebhooks` library. Genuine messages are answered 204, all others 401.
 */
export async function createReceiver(options: { secret: string }): Promise<WebhookReceiver> {
  const webhook = new Webhook(options.secret);
  const received: ReceivedMessage[] = [];
  const listeners: ((message: ReceivedMessage) => void)[] = [];

  const server = createServer(async (request, response) => {
    try {
      const message = read(webhook, request.headers, await text(request));
      received.push(message);
      response.writeHead(message.verified ? 204 : 401).end();
      for (const listener of listeners) listener(message);
    } catch (error) {
      response.destroy(error as Error);
    }
  });
  const { host, close } = await listenOnLoopback(server);

  return {
    url: `http://${host}/hooks/earshot`,
    host,
    received,
    onMessage: (listener) => {
      listeners.push(listener);
    },
    close,
  };
}

function read(webhook: Webhook, headers: IncomingHttpHeaders, payload: string): ReceivedMessage {
  const body = parse(payload);
  return {
    id: String(headers['webhook-id'] ?? ''),
    type: body !== null && typeof body === 'object' && 'type' in body ? String(body.type) : null,
    body,
    verified: isGenuine(webhook, headers, payload),
  };
}

function isGenuine(webhook: Webhook, headers: IncomingHttpHeaders, payload: string): boolean {
  try {
    webhook.verify(payload, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
}

function parse(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return null;
  }
}
