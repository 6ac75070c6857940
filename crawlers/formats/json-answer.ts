import type { z } from 'zod';
import { type HttpRequest, type HttpResponse, NetError } from '../../src/net/http.ts';
import { failureOfStatus } from '../../src/net/status.ts';
import type { CrawlContext } from '../connector.ts';

/** An answer of an API, in the shape it was promised in. */
export interface JsonAnswer<T> {
  data: T;
  bytes: number;
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
}

/**
 * Asks an API and holds its answer to `schema`. An API is an invitation to programs, so robots.txt is asked only where
 * `request.invited` is false: where it is a site's own pages in another form.
 *
 * @throws {NetError} with the reason of an answer of 400 and above; `unexpected-answer` when it is no JSON or has
 * another shape: an API that changed must be an error, never a wrong number
 */
export async function fetchJson<T>(
  request: Omit<HttpRequest, 'signal'>,
  schema: z.ZodType<T>,
  { http, clock, signal }: Pick<CrawlContext, 'http' | 'clock' | 'signal'>,
): Promise<JsonAnswer<T>> {
  const headers = { accept: 'application/json', ...request.headers };
  const response = await http.fetch({ invited: true, ...request, headers, signal });
  const failure = failureOfStatus(response.status, response.headers, clock.now());
  if (failure !== null) throw failure;
  const { body, status } = response;
  return { data: readJson(response, schema), bytes: body.byteLength, status, headers: response.headers };
}

/**
 * The JSON of an answer, held to `schema`.
 *
 * @throws {NetError} `empty`, or `unexpected-answer` with the first thing that was not as promised
 */
export function readJson<T>(
  { body, status }: Pick<HttpResponse, 'body' | 'status'>,
  schema: z.ZodType<T>,
): T {
  if (body.byteLength === 0) throw new NetError('empty', 'answered nothing', { retryable: true, status });
  const parsed = schema.safeParse(parsedJson(body, status));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const detail = `answered another shape: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}`;
  throw new NetError('unexpected-answer', detail, { retryable: false, status });
}

function parsedJson(body: Uint8Array, status: number): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new NetError('unexpected-answer', 'answered no JSON', { retryable: false, status });
  }
}
