import type { FailureReason } from '../core/outcome.ts';

export interface HttpRequest {
  /** `http:` or `https:`. Credentials in it are sent as Basic auth and appear nowhere else. */
  url: string;
  method?: 'GET' | 'POST' | 'HEAD' | undefined;
  headers?: Record<string, string> | undefined;
  body?: string | Uint8Array | undefined;
  /** Cap on the decompressed body in bytes; a longer one is `too-large`. */
  maxBytes?: number | undefined;
  /** Cap on the whole exchange, redirects and body included, in milliseconds. */
  timeoutMs?: number | undefined;
  /**
   * The address is that of a documented interface, offered to programs under terms of its own: robots.txt, which
   * speaks to crawlers of pages, is not asked. Turns and pauses are kept to all the same.
   */
  invited?: boolean | undefined;
  /** How many redirects are followed by hand, each through the guard; 0 means a redirect is an answer. */
  maxRedirects?: number | undefined;
  signal?: AbortSignal | undefined;
}

/** A hop that answered with a redirect: where it was, and what it said. */
export interface Redirect {
  url: string;
  status: number;
}

export interface HttpResponse {
  status: number;
  /** Names in lower case; repeated headers joined with `, `. */
  headers: Record<string, string>;
  /** Decompressed. Empty when the answer is a redirect. */
  body: Uint8Array;
  /** Where the answer came from, after redirects; without credentials and fragment. */
  finalUrl: string;
  /** The hops before the answer, in order. */
  redirects: Redirect[];
}

/** Sends requests to the outside world. Any status is an answer; what prevents an answer is a {@link NetError}. */
export interface HttpClient {
  fetch(request: HttpRequest): Promise<HttpResponse>;
}

/** A failure that was classified at the network edge. Its message holds no secrets and no query strings. */
export class NetError extends Error {
  override readonly name = 'NetError';
  readonly reason: FailureReason;
  readonly retryable: boolean;
  readonly retryAfterMs: number | null;
  readonly status: number | null;

  constructor(
    reason: FailureReason,
    message: string,
    options: { retryable: boolean; retryAfterMs?: number | null; status?: number | null; cause?: unknown },
  ) {
    super(message, { cause: options.cause });
    this.reason = reason;
    this.retryable = options.retryable;
    this.retryAfterMs = options.retryAfterMs ?? null;
    this.status = options.status ?? null;
  }
}
