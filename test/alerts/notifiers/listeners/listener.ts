import type { IncomingHttpHeaders } from 'node:http';

export interface Received {
  method: string;
  /** Path and query. */
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

/** What somebody who uses the service would see, and what they could open from it. */
export interface Shown {
  texts: string[];
  links: string[];
}

/** A service as strict as the real one: it reads what a notifier sends, and answers in its own way. */
export interface Listener {
  settings(origin: string): Record<string, unknown>;
  /** A part of the settings that no outcome may repeat. */
  secret: string;
  /** Where the notifier sends by itself; the test leads it to its own server. */
  home?: string;
  /** @throws when the real service would refuse it */
  read(request: Received): Shown;
  takes: Reply;
  tooMany(seconds: number): Reply;
  refuses: Reply;
  /** How it says that the destination is no more; null where it never does. */
  gone: Reply | null;
}

export const retryAfter = (seconds: number): Reply => ({
  status: 429,
  headers: { 'retry-after': String(seconds) },
});

/** Markdown as readers see it: links, and the text with its escapes undone. Calls to people are an error. */
export function readMarkdown(markdown: string): Shown {
  if (/@[\p{L}\p{N}]/u.test(markdown)) throw new Error('somebody is called by name');
  // Discord shows the escapes within the words of a link.
  for (const [, words = ''] of markdown.matchAll(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\(/gu))
    if (words.includes('\\')) throw new Error('the words of a link are escaped');
  const links = [...markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/gu)].map(([, url]) => url ?? '');
  const bare = markdown.replaceAll(/\\[\\`*_~|[\]()<>#]/gu, '').replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1');
  const stray = /[`*_[\]<]/u.exec(bare.replaceAll(/^> /gmu, ''));
  if (stray !== null) throw new Error(`${stray[0]} was not escaped`);
  return { texts: [markdown.replaceAll(/\\(?=[\\`*_~|[\]()<>#])/gu, '')], links };
}

export function jsonOf({ headers, body, method }: Received): unknown {
  if (method !== 'POST') throw new Error(`method ${method}`);
  if (headers['content-type'] !== 'application/json') throw new Error('not sent as JSON');
  return JSON.parse(body);
}
