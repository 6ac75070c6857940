import { z } from 'zod';
import { smsParts } from '../../../../alerts/notifiers/sms/gsm.ts';
import { jsonOf, type Listener, retryAfter } from './listener.ts';

const SECRET = 'secret-of-the-gateway';

const message = z.strictObject({ recipient: z.literal('+4915112345678'), content: z.string().min(1) });

export const sms: Listener = {
  settings: (origin) => ({
    to: '+4915112345678',
    url: `${origin}/v1/messages`,
    body: '{"recipient":"{to}","content":"{text}"}',
    authorization: `Bearer ${SECRET}`,
    parts: 2,
  }),
  secret: SECRET,
  read(request) {
    if (request.headers.authorization !== `Bearer ${SECRET}`) throw new Error('who is it?');
    const { content } = message.parse(jsonOf(request));
    if (smsParts(content) > 2) throw new Error('it would cost more than two messages');
    return { texts: [content], links: content.match(/https?:\S+$/u) ?? [] };
  },
  takes: { status: 201, body: '{"id":"1"}' },
  tooMany: retryAfter,
  refuses: { status: 400, body: '{"error":"recipient"}' },
  gone: { status: 410 },
};
