import { z } from '@hono/zod-openapi';

/** A time in an answer: ISO 8601, UTC, with Z. */
export const timestamp = z.iso.datetime().openapi({ example: '2026-01-02T03:04:05.000Z' });

/** A time in a request, read as `Date`: a day alone will do, and a time without a zone is UTC. */
export const instant = z
  .union([z.iso.datetime({ offset: true, local: true }), z.iso.date()], {
    error: 'expected a time such as 2026-01-02T03:04:05Z',
  })
  .transform((text) => new Date(/T[\d:.]+$/.test(text) ? `${text}Z` : text))
  .openapi({ type: 'string', format: 'date-time', example: '2026-01-02T03:04:05.000Z' });

export function isoOrNull(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}
