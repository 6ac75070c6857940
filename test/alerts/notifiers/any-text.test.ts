import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notifierById } from '../../../alerts/registry.ts';
import type { HttpRequest } from '../../../src/net/http.ts';
import { notifyContext } from '../support/context.ts';
import { messageOf } from '../support/messages.ts';
import { listeners } from './listeners/listeners.ts';

const ORIGIN = 'https://service.example.com';
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  // Letters that mean something to one service or another, in every order.
  fc.string({ unit: fc.constantFrom(...'<>&@#!*_~`|[](){}\\/:"\' \n…ab漢🎉'), maxLength: 400 }),
);
const mention = fc.record({
  url: fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true })),
  title: fc.option(text),
  excerpt: text,
  sentiment: fc.constant('negative' as const),
  score: fc.constant(-0.5),
  reach: fc.option(fc.nat()),
});

test.each(Object.entries(listeners))(
  '%s is told in its own way whatever the words are',
  async (id, listener) => {
    const notifier = notifierById(id);
    const settings = notifier?.settings.parse(listener.settings(ORIGIN));
    const news = fc.record({
      title: text,
      name: text,
      theme: text,
      top: fc.array(mention, { maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(news, async ({ title, name, theme, top }) => {
        const requests: HttpRequest[] = [];
        const http = {
          async fetch(request: HttpRequest) {
            requests.push(request);
            return { status: 200, headers: {}, body: new Uint8Array(), finalUrl: request.url, redirects: [] };
          },
        };
        const { incident } = messageOf('incident.opened').data;
        const message = messageOf('incident.opened', {
          incident: { ...incident, title },
          brand: { id: 'b', name },
          themes: [theme],
          top,
        });
        await notifier?.send({ id: 'msg-1', message }, settings, notifyContext({ http }));
        const [{ url, method = 'POST', headers = {}, body = '' } = { url: '' }] = requests;
        const { pathname, search } = new URL(url);
        const { links } = listener.read({ method, path: pathname + search, headers, body: String(body) });
        const known = [incident.url, ...top.map((one) => one.url)].flatMap((one) =>
          one === null ? [] : [plainUrl(one)],
        );
        for (const link of links) expect(known).toContain(plainUrl(link));
      }),
      { numRuns: 40 },
    );
  },
);

/** An address whatever was escaped in it. */
function plainUrl(url: string): string {
  return decodeURI(new URL(url.replaceAll('&amp;', '&')).href.replaceAll(/%(?:28|29|7C|40)|[()|@]/gu, '-'));
}
