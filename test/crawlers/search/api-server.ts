import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { itemLine } from '../../../crawlers/formats/item-line.ts';
import type { FetchedItem } from '../../../src/core/item.ts';
import { serve } from '../../net/local-server.ts';

/** A request, as the API reads it. */
export interface Asked {
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
}

export interface Told {
  status?: number;
  headers?: Record<string, string>;
  /** Text as it is, anything else as JSON. */
  body?: unknown;
}

/** An API for one test; where it is, and what it was asked, in order. */
export async function apiServer(tell: (asked: Asked) => Told): Promise<{ api: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const api = await serve((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://api');
    const one = { path: pathname, query: searchParams, headers: request.headers };
    asked.push(one);
    const { status = 200, headers, body = '' } = tell(one);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  return { api, asked };
}

/** What a source answered, and what is to be made of it: JSON below `test/fixtures/connectors`. */
// biome-ignore lint/suspicious/noExplicitAny: answers have as many shapes as there are APIs
export function fixture(name: string): any {
  return JSON.parse(readFileSync(new URL(`../../fixtures/connectors/${name}`, import.meta.url), 'utf8'));
}

/** An item as the expectations write it. */
export function expectation(item: FetchedItem) {
  const { html: _html, rating: _rating, ...line } = itemLine(item);
  return { ...line, engagement: item.engagement };
}
