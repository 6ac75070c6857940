import { z } from 'zod';
import { jsonOf, type Listener, readMarkdown, retryAfter } from './listener.ts';

const SECRET = 'secret26lettersofthehook';

const message = z.strictObject({
  username: z.string().max(22),
  channel: z.string().optional(),
  attachments: z.tuple([
    z.strictObject({
      fallback: z.string().min(1),
      color: z.string().regex(/^#[0-9a-f]{6}$/u),
      title: z.string().min(1).optional(),
      title_link: z.url({ protocol: /^https?$/ }).optional(),
      text: z.string(),
      image_url: z.url({ protocol: /^https?$/ }).optional(),
    }),
  ]),
});

export const mattermost: Listener = {
  settings: (origin) => ({ url: `${origin}/hooks/${SECRET}`, channel: 'town-square' }),
  secret: SECRET,
  read(request) {
    const [{ title = '', title_link, text, image_url }] = message.parse(jsonOf(request)).attachments;
    if (title.length + text.length > 5_000) throw new Error('longer than a post may be');
    if (title !== '' && title_link === undefined) throw new Error('a title without a link is Markdown');
    if (/@[\p{L}\p{N}]/u.test(title)) throw new Error('somebody is called by name');
    const shown = readMarkdown(text);
    const links = [...shown.links, title_link, image_url];
    return {
      // Titles that are links are shown as they are, escapes and all.
      texts: [title, ...shown.texts],
      links: links.filter((link) => link !== undefined),
    };
  },
  takes: { status: 200, body: 'ok' },
  tooMany: retryAfter,
  refuses: { status: 400, body: '{"id":"web.incoming_webhook.text.app_error","status_code":400}' },
  gone: { status: 410 },
};
