import type { z } from 'zod';
import type { Clock } from '../src/core/clock.ts';
import type { Message } from '../src/core/message.ts';
import type { Outcome } from '../src/core/outcome.ts';
import type { HttpClient } from '../src/net/http.ts';
import type { LinkMaker, MessageLinks } from './message-links.ts';

/** Hands one mail to a mail server. */
export interface MailTransport {
  send(mail: {
    to: string[];
    subject: string;
    text: string;
    html: string;
    messageId: string;
    headers?: Record<string, string>;
  }): Promise<Outcome>;
}

export interface NotifyContext {
  http: HttpClient;
  /** Null when no mail server is configured. */
  mail: MailTransport | null;
  clock: Clock;
  signal: AbortSignal;
  /** Nobody gets links when absent. */
  links?: LinkMaker | undefined;
}

/** A message on its way to one receiver. `id` is the same on every attempt. */
export interface Notification {
  id: string;
  message: Message;
  /** Rendered pages that belong to the message, such as a digest. */
  attachments?: { html: string; text: string; subject: string } | undefined;
  /** What this receiver, and nobody else, may open; none when absent. */
  links?: MessageLinks | undefined;
}

/** The code for one kind of destination. Never throws: what went wrong is in the outcome. */
export interface Notifier<Settings = unknown> {
  /** Lower-case id, equal to the name of its file or folder; also the key in `earshot.yaml`. */
  id: string;
  title: string;
  description: string;
  example: Settings;
  settings: z.ZodType<Settings>;
  /** The setting meant by a bare value in `earshot.yaml`: `webhook: URL` is `webhook: { url: URL }`. */
  mainSetting: string;
  /** Names of settings that are secrets: encrypted at rest, never shown, never exported in clear. */
  secrets: readonly string[];
  send(notification: Notification, settings: Settings, context: NotifyContext): Promise<Outcome>;
}
