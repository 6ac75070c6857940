import { z } from 'zod';
import type { Outcome } from '../../../src/core/outcome.ts';
import { goneFor, jsonAnswer, rateLimited } from '../../answers.ts';
import type { Notifier, NotifyContext } from '../../notifier.ts';
import { failedForGood } from '../../outcomes.ts';
import { type Answer, postJson } from '../../post.ts';
import { tellingOf } from '../../render/message-telling.ts';
import { token, webAddress } from '../../settings.ts';
import { telegramMessage } from './message.ts';

interface TelegramSettings {
  chat: string;
  token: string;
  /** Another Bot API server than Telegram's own. */
  server?: string | undefined;
}

/** Sends a message as a bot (https://core.telegram.org/bots/api#sendmessage). */
export const telegram: Notifier<TelegramSettings> = {
  id: 'telegram',
  title: 'Telegram',
  description: 'Sends to a chat, group or channel as a bot',
  example: { chat: '-1001234567890', token: '123456:XXXX' },
  settings: z.strictObject({
    chat: z
      .union([z.string(), z.int().transform(String)])
      .pipe(
        z.string().regex(/^(?:-?\d{1,20}|@\w{3,40})$/u, { error: 'expected the id of a chat, or @channel' }),
      ),
    token: token.regex(/^\d+:[\w-]+$/u, { error: 'expected the token of a bot, as 123456:ABC' }),
    server: webAddress.optional(),
  }),
  mainSetting: 'chat',
  secrets: ['token'],
  async send({ message, links }, settings, context) {
    const body = telegramMessage(tellingOf(message, links));
    let movedTo: number | null = null;
    const first = await sendTo(settings.chat, body, settings, context, (chat) => {
      movedTo = chat;
    });
    if (movedTo === null) return first;
    const second = await sendTo(String(movedTo), body, settings, context);
    return second.ok ? { ok: true, detail: `answered 200; the chat is ${movedTo} now: set it` } : second;
  },
};

function sendTo(
  chat: string,
  body: object,
  { token, server = 'https://api.telegram.org' }: TelegramSettings,
  context: NotifyContext,
  onMoved: (chat: number) => void = () => undefined,
): Promise<Outcome> {
  const url = `${server.replace(/\/+$/u, '')}/bot${token}/sendMessage`;
  return postJson({ url, json: { chat_id: chat, ...body } }, context, (answer) => judge(answer, onMoved));
}

const refusal = z.object({
  ok: z.literal(false),
  description: z.string().optional(),
  parameters: z
    .object({ retry_after: z.number().optional(), migrate_to_chat_id: z.number().optional() })
    .optional(),
});

function judge({ status, text }: Answer, onMoved: (chat: number) => void): Outcome | null {
  const { ok, description = '', parameters = {} } = jsonAnswer(text, refusal) ?? {};
  if (parameters.retry_after !== undefined) return rateLimited('answered 429', parameters.retry_after);
  if (parameters.migrate_to_chat_id !== undefined) onMoved(parameters.migrate_to_chat_id);
  // Of a token that is unknown Telegram says that the page is.
  if (status === 401 || status === 404)
    return failedForGood('unauthorized', `answered ${status}: the token is not valid`);
  if (status === 403) return goneFor('the bot was blocked, or removed from the chat');
  if (status === 400 && /chat not found/iu.test(description))
    return failedForGood('not-found', 'there is no such chat');
  return status < 300 && ok === false ? failedForGood('unexpected-answer', 'answered 200, but not ok') : null;
}
