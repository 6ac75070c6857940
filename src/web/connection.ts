import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** IP address of the other end of the connection; null when it is not known. */
export function connectionAddress(c: Context): string | null {
  return getConnInfo(c).remote.address ?? null;
}

/**
 * Whether the browser speaks TLS. A cookie that is wrongly `Secure` would be lost, and one that wrongly is not could
 * leak.
 */
export function overTls(c: Context, baseUrl: string): boolean {
  const base = new URL(baseUrl);
  return (
    new URL(c.req.url).protocol === 'https:' ||
    c.req.header('x-forwarded-proto') === 'https' ||
    (base.protocol === 'https:' && c.req.header('host') === base.host)
  );
}
