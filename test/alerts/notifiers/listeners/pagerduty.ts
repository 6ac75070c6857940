import { z } from 'zod';
import { jsonOf, type Listener, retryAfter } from './listener.ts';

const KEY = 'deadbeef0123456789abcdef01234567';

const routing_key = z.literal(KEY);
const dedup_key = z.string().min(1).max(255);
const alert = z.discriminatedUnion('event_action', [
  z.strictObject({
    routing_key,
    dedup_key,
    event_action: z.literal('trigger'),
    client: z.string(),
    client_url: z.url().optional(),
    payload: z.strictObject({
      summary: z.string().min(1).max(1_024),
      source: z.string().min(1),
      severity: z.enum(['critical', 'error', 'warning', 'info']),
      custom_details: z.record(z.string(), z.string()),
    }),
    links: z.array(z.strictObject({ href: z.url(), text: z.string() })),
    images: z.array(z.strictObject({ src: z.url({ protocol: /^https$/ }), alt: z.string() })),
  }),
  z.strictObject({ routing_key, dedup_key, event_action: z.literal('acknowledge') }),
  z.strictObject({ routing_key, dedup_key, event_action: z.literal('resolve') }),
]);
const change = z.strictObject({
  routing_key,
  payload: z.strictObject({
    summary: z.string().min(1).max(1_024),
    source: z.string(),
    timestamp: z.iso.datetime(),
  }),
});

export const pagerduty: Listener = {
  settings: () => ({ key: KEY }),
  secret: KEY,
  home: 'https://events.pagerduty.com',
  read(request) {
    if (request.path === '/v2/change/enqueue') {
      return { texts: [change.parse(jsonOf(request)).payload.summary], links: [] };
    }
    if (request.path !== '/v2/enqueue') throw new Error(`nothing is at ${request.path}`);
    const event = alert.parse(jsonOf(request));
    if (event.event_action !== 'trigger') return { texts: [event.event_action], links: [] };
    const { payload, client_url, links } = event;
    return {
      texts: [payload.summary, ...Object.values(payload.custom_details)],
      links: [...links.map(({ href }) => href), ...(client_url === undefined ? [] : [client_url])],
    };
  },
  takes: { status: 202, body: '{"status":"success","message":"Event processed","dedup_key":"1"}' },
  tooMany: retryAfter,
  refuses: { status: 400, body: `{"status":"invalid event","errors":["${KEY}"]}` },
  gone: null,
};
