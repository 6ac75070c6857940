import { SECOND } from '../core/time.ts';
import { parseHttpDate } from './http-date.ts';

/** What a publisher gave to ask "anything new since?" with, verbatim. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** The validators of an answer, to be sent back by {@link conditionalHeaders}. */
export function validatorsOf(response: { headers: Record<string, string> }): Validators {
  return { etag: response.headers.etag || null, lastModified: response.headers['last-modified'] || null };
}

/** Request headers that make an unchanged page answer 304 (RFC 9110 §13.1). */
export function conditionalHeaders(validators: Validators): Record<string, string> {
  const headers: Record<string, string> = {};
  if (validators.etag !== null) headers['if-none-match'] = validators.etag;
  if (validators.lastModified !== null) headers['if-modified-since'] = validators.lastModified;
  return headers;
}

/**
 * Seconds for which the publisher calls the answer fresh, at least 0: `Cache-Control`, else `Expires` − `Date`
 * (RFC 9111 §4.2.1). Null when nothing was said.
 */
export function maxAgeSeconds(headers: Record<string, string>): number | null {
  const control = (headers['cache-control'] ?? '').toLowerCase();
  const directives = control.split(',').map((directive) => directive.trim());
  if (directives.includes('no-store') || directives.includes('no-cache')) return 0;
  for (const directive of directives) {
    const seconds = /^max-age="?(\d{1,10})"?$/.exec(directive)?.[1];
    if (seconds !== undefined) return Number(seconds);
  }
  if (headers.expires === undefined || headers.date === undefined) return null;
  const lifetime = (parseHttpDate(headers.expires) - parseHttpDate(headers.date)) / SECOND;
  // An unreadable date, `Expires: 0` most of all, means "already stale" (RFC 9111 §5.3).
  return Number.isNaN(lifetime) ? 0 : Math.max(0, lifetime);
}
