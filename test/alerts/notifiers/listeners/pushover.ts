import { z } from 'zod';
import { type Listener, retryAfter } from './listener.ts';

const TOKEN = 'azGDORePK8gMaC0QOYAMyEEuzJnyUi';

const seconds = (from: number, to: number) => z.coerce.number().int().min(from).max(to);
const common = {
  token: z.literal(TOKEN),
  user: z.string().length(30),
  title: z.string().min(1).max(250),
  message: z.string().min(1).max(1_024),
  url: z.string().max(512).optional(),
  url_title: z.string().max(100).optional(),
};
const message = z.discriminatedUnion('priority', [
  z.strictObject({ ...common, priority: z.literal('0') }),
  z.strictObject({ ...common, priority: z.literal('1') }),
  z.strictObject({
    ...common,
    priority: z.literal('2'),
    retry: seconds(30, 10_800),
    expire: seconds(1, 10_800),
  }),
]);

export const pushover: Listener = {
  settings: () => ({ user: 'uQiRzpo4DXghDmr9QzzfQu27cmVRsG', token: TOKEN, emergency: true }),
  secret: TOKEN,
  home: 'https://api.pushover.net',
  read({ method, path, headers, body }) {
    if (`${method} ${path}` !== 'POST /1/messages.json') throw new Error(`nothing is at ${method} ${path}`);
    if (headers['content-type'] !== 'application/x-www-form-urlencoded') throw new Error('no form');
    const { title, message: text, url } = message.parse(Object.fromEntries(new URLSearchParams(body)));
    return { texts: [title, text], links: url === undefined ? [] : [url] };
  },
  takes: { status: 200, body: '{"status":1,"request":"1"}' },
  tooMany: retryAfter,
  refuses: { status: 400, body: `{"status":0,"token":"invalid ${TOKEN}"}` },
  gone: null,
};
