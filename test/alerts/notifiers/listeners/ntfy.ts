import { z } from 'zod';
import { jsonOf, type Listener, retryAfter } from './listener.ts';

const SECRET = 'tk_secretofthetopic';

const webUrl = z.url({ protocol: /^https?$/ });
const message = z.strictObject({
  topic: z.string().regex(/^[-_A-Za-z0-9]{1,64}$/u),
  title: z.string().min(1),
  message: z.string().min(1),
  priority: z.int().min(1).max(5),
  tags: z.array(z.string()),
  click: webUrl.optional(),
  attach: webUrl.optional(),
  actions: z.array(z.strictObject({ action: z.literal('view'), label: z.string(), url: webUrl })).max(3),
});

export const ntfy: Listener = {
  settings: (origin) => ({ topic: 'acme-alerts', server: origin, token: SECRET }),
  secret: SECRET,
  read(request) {
    if (request.path !== '/') throw new Error('JSON is published at the root');
    if (request.headers.authorization !== `Bearer ${SECRET}`) throw new Error('who is it?');
    const { title, message: text, click, actions } = message.parse(jsonOf(request));
    if (Buffer.byteLength(text) > 4_096) throw new Error('it would become an attachment');
    return {
      texts: [title, text],
      links: [...actions.map(({ url }) => url), ...(click === undefined ? [] : [click])],
    };
  },
  takes: { status: 200, body: '{"id":"1","event":"message"}' },
  tooMany: retryAfter,
  refuses: { status: 400, body: '{"code":40009,"http":400,"error":"invalid request: topic invalid"}' },
  gone: { status: 410 },
};
