import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { messageTypes } from '../../../../src/core/message.ts';
import { jsonOf, type Listener, retryAfter } from './listener.ts';

const SECRET = 'whsec_c2VjcmV0IHdvcmRzIG9mIHRoaXMgdGVzdCE=';

/** Nothing but what the documentation promises. */
const body = z.strictObject({
  type: z.enum(messageTypes),
  timestamp: z.iso.datetime(),
  data: z.record(z.string(), z.unknown()),
});

export const webhook: Listener = {
  settings: (origin) => ({ url: origin, secret: SECRET }),
  secret: SECRET.slice('whsec_'.length),
  read(request) {
    body.parse(jsonOf(request));
    new Webhook(SECRET).verify(request.body, request.headers as Record<string, string>);
    return { texts: [], links: [] };
  },
  takes: { status: 204 },
  tooMany: retryAfter,
  refuses: { status: 400, body: `no: ${SECRET}` },
  gone: { status: 410 },
};
