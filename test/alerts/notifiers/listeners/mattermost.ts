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
      title: z.string().min(1),
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
    const [{ title, title_link, text, image_url }] = message.parse(jsonOf(request)).attachments;
    if (title.length + text.length > 5_000) throw new Error('longer than a post may be');
    const parts = [readMarkdown(title), readMarkdown(text)];
    const links = [...parts.flatMap((part) => part.links), title_link, image_url];
    return {
      texts: parts.flatMap(({ texts }) => texts),
      links: links.filter((link) => link !== undefined),
    };
  },
  takes: { status: 200, body: 'ok' },
  tooMany: retryAfter,
  refuses: { status: 400, body: '{"id":"web.incoming_webhook.text.app_error","status_code":400}' },
  gone: { status: 410 },
};
