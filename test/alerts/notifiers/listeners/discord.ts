import { z } from 'zod';
import { jsonOf, type Listener, readMarkdown } from './listener.ts';

const SECRET = 'secret-of-the-hook';

const message = z.strictObject({
  embeds: z.tuple([
    z.strictObject({
      title: z.string().min(1).max(256),
      description: z.string().max(4_096),
      color: z.int().min(0).max(0xffffff),
      image: z.strictObject({ url: z.url({ protocol: /^https?$/ }) }).optional(),
    }),
  ]),
  allowed_mentions: z.strictObject({ parse: z.tuple([]) }),
});

export const discord: Listener = {
  settings: (origin) => ({ url: `${origin}/api/webhooks/1/${SECRET}` }),
  secret: SECRET,
  read(request) {
    const [{ title, description, image }] = message.parse(jsonOf(request)).embeds;
    const parts = [readMarkdown(title), readMarkdown(description)];
    return {
      texts: parts.flatMap(({ texts }) => texts),
      links: [...parts.flatMap(({ links }) => links), ...(image === undefined ? [] : [image.url])],
    };
  },
  takes: { status: 204 },
  tooMany: (seconds) => ({
    status: 429,
    body: JSON.stringify({ message: 'You are being rate limited.', retry_after: seconds, global: false }),
  }),
  refuses: { status: 400, body: '{"code":50035,"message":"Invalid Form Body"}' },
  gone: { status: 404, body: '{"code":10015,"message":"Unknown Webhook"}' },
};
