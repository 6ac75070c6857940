import { z } from 'zod';
import type { Notifier } from '../notifier.ts';
import { postJson } from '../post.ts';
import { joinedUpTo } from '../render/bounded.ts';
import { tellingOf } from '../render/message-telling.ts';
import { headline, spokenLines, type Telling, type Tone } from '../render/telling.ts';
import { token, webAddress } from '../settings.ts';

interface NtfySettings {
  topic: string;
  server: string;
  token?: string | undefined;
  user?: string | undefined;
  password?: string | undefined;
}

/** A longer message would become an attachment. */
const MESSAGE_BYTES = 4_096;

/** Priorities from 1 to 5; tags that are names of emojis are shown as such. */
const looks: Record<Tone, { priority: number; tags: string[] }> = {
  critical: { priority: 5, tags: ['rotating_light'] },
  warning: { priority: 4, tags: ['warning'] },
  info: { priority: 3, tags: ['information_source'] },
  good: { priority: 3, tags: ['white_check_mark'] },
};

/** Publishes to a topic of ntfy.sh or of a server of one's own (https://docs.ntfy.sh/publish/#publish-as-json). */
export const ntfy: Notifier<NtfySettings> = {
  id: 'ntfy',
  title: 'ntfy',
  description: 'Publishes to a topic of ntfy.sh or of a server of your own',
  example: { topic: 'acme-alerts-k3v9', server: 'https://ntfy.sh' },
  settings: z
    .strictObject({
      topic: z.string().regex(/^[\w-]{1,64}$/u, { error: 'expected up to 64 letters, digits, - and _' }),
      server: webAddress.default('https://ntfy.sh'),
      token: token.optional(),
      user: z.string().min(1).max(100).optional(),
      password: z.string().min(1).max(200).optional(),
    })
    .refine(({ user, password }) => (user === undefined) === (password === undefined), {
      error: 'user and password go together',
    }),
  mainSetting: 'topic',
  secrets: ['token', 'password'],
  send({ message, links }, { topic, server, ...login }, context) {
    const json = { topic, ...ntfyMessage(tellingOf(message, links)) };
    return postJson({ url: server, json, headers: authorization(login) }, context);
  },
};

function ntfyMessage(telling: Telling) {
  const { title, tone, open, acknowledge, chart } = telling;
  const actions = [
    ...(acknowledge === null ? [] : [{ action: 'view', label: 'Acknowledge', url: acknowledge }]),
    ...(open === null ? [] : [{ action: 'view', label: open.label, url: open.url }]),
  ];
  return {
    title: headline(telling),
    message: joinedUpTo(spokenLines(telling), '\n', MESSAGE_BYTES, Buffer.byteLength) || title,
    ...looks[tone],
    ...(open === null ? {} : { click: open.url }),
    ...(chart === null ? {} : { attach: chart }),
    actions,
  };
}

function authorization({ token, user, password }: Partial<NtfySettings>): Record<string, string> {
  if (token !== undefined) return { authorization: `Bearer ${token}` };
  if (user === undefined) return {};
  return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
}
