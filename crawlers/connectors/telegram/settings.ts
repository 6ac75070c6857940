import { z } from 'zod';
import { serverUrl } from '../../search/endpoint.ts';

export const telegramSettings = z.strictObject({
  /** A public channel: its name, `@name` or its address. */
  channel: z
    .string()
    .trim()
    .regex(/^(?:@|(?:https?:\/\/)?t\.me\/(?:s\/)?)?[a-z]\w{3,31}\/?$/i, { error: 'the name of a channel' })
    .transform((text) => text.replace(/^@|^.*\/(?=[a-z])|\/$/gi, '')),
  /** Words that messages must hold; without them all messages are read. */
  query: z.string().trim().min(1).max(200).optional(),
  /** Where previews are, when it is not the public place. */
  api: serverUrl.optional(),
});

export type TelegramSettings = z.infer<typeof telegramSettings>;

export function apiOf({ api }: TelegramSettings): string {
  return api ?? 'https://t.me';
}
