import * as cheerio from 'cheerio';
import { z } from 'zod';
import { jsonOf, type Listener } from './listener.ts';

const TOKEN = '123456:AA-secret_of_the_bot';
const tags = ['b', 'i', 'a', 'blockquote'];

const message = z.strictObject({
  chat_id: z.string().regex(/^-?\d+$|^@\w+$/u),
  text: z.string().min(1),
  parse_mode: z.literal('HTML'),
  link_preview_options: z.union([
    z.strictObject({ is_disabled: z.literal(true) }),
    z.strictObject({ url: z.url(), prefer_large_media: z.boolean(), show_above_text: z.boolean() }),
  ]),
  reply_markup: z
    .strictObject({
      inline_keyboard: z.array(
        z.array(
          // "Wrong HTTP URL" is what Telegram says of hosts that are no domains.
          z.strictObject({ text: z.string().min(1), url: z.url({ hostname: /\.[a-z]/u }) }),
        ),
      ),
    })
    .optional(),
});

export const telegram: Listener = {
  settings: (origin) => ({ chat: '-1001234567890', token: TOKEN, server: origin }),
  secret: TOKEN,
  read(request) {
    if (request.path !== `/bot${TOKEN}/sendMessage`) throw new Error(`no such method: ${request.path}`);
    const { text, reply_markup } = message.parse(jsonOf(request));
    const $ = cheerio.load(text, null, false);
    if ($.text().length > 4_096) throw new Error('message is too long');
    const strange = $('*')
      .map((_, element) => $(element).prop('tagName')?.toLowerCase() ?? '')
      .get()
      .filter((tag) => !tags.includes(tag));
    if (strange.length > 0) throw new Error(`unsupported start tag "${strange[0]}"`);
    const links = $('a')
      .map((_, element) => element.attribs.href)
      .get();
    return {
      texts: [$.text()],
      links: [...links, ...(reply_markup?.inline_keyboard.flat() ?? []).map(({ url }) => url)],
    };
  },
  takes: { status: 200, body: '{"ok":true,"result":{"message_id":1}}' },
  tooMany: (seconds) => ({
    status: 429,
    body: JSON.stringify({
      ok: false,
      error_code: 429,
      description: `Too Many Requests: retry after ${seconds}`,
      parameters: { retry_after: seconds },
    }),
  }),
  refuses: {
    status: 400,
    body: '{"ok":false,"error_code":400,"description":"Bad Request: message is too long"}',
  },
  gone: {
    status: 403,
    body: '{"ok":false,"error_code":403,"description":"Forbidden: bot was kicked from the supergroup chat"}',
  },
};
