import { text } from 'node:stream/consumers';
import { serve } from '../../net/local-server.ts';

export interface LocalCloud {
  /** The `cloud` element of feeds that it announces. */
  element: string;
  /** Hears no answer when it asks back. */
  deaf: boolean;
  requests: Record<string, string>[];
  /** Where it calls, by feed. */
  callbacks: Map<string, string>;
  /** Says that a feed has changed; gives the status of the answer. */
  ping(feed: string): Promise<number>;
}

/** An rssCloud server for one test: it asks back before it answers. */
export async function localCloud(): Promise<LocalCloud> {
  const cloud: LocalCloud = {
    element: '',
    deaf: false,
    requests: [],
    callbacks: new Map(),
    async ping(feed) {
      const body = new URLSearchParams({ url: feed });
      return (await fetch(cloud.callbacks.get(feed) ?? '', { method: 'POST', body })).status;
    },
  };
  const origin = await serve(async (request, response) => {
    const asked = Object.fromEntries(new URLSearchParams(await text(request)));
    cloud.requests.push(asked);
    const { domain, port, path, url1 = '', protocol } = asked;
    const callback = `http://${domain}:${port}${path}`;
    const challenge = 'a+b %26c';
    const answer = await fetch(`${callback}?${new URLSearchParams({ url: url1, challenge })}`);
    const good = !cloud.deaf && protocol === 'http-post' && answer.ok && (await answer.text()) === challenge;
    if (good) cloud.callbacks.set(url1, callback);
    response.end(`<?xml version="1.0"?><notifyResult success="${good}" msg="Registration"/>`);
  });
  const { port } = new URL(origin);
  cloud.element = `<cloud domain="127.0.0.1" port="${port}" path="/pleaseNotify" registerProcedure="" protocol="http-post"/>`;
  return cloud;
}
