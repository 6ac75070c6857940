import type { Context } from 'hono';

/** The address at the other end of the connection; null where no socket is known. */
export function clientAddress(c: Context): string | null {
  const env = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  return env?.incoming?.socket?.remoteAddress ?? null;
}

/** Whether a request comes from this very machine, and not through a proxy on it that speaks for others. */
export function isLocal(c: Context): boolean {
  const forwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip'].some((name) => c.req.header(name));
  const address = clientAddress(c)?.replace(/^::ffff:/, '') ?? '';
  return !forwarded && (address === '::1' || address.startsWith('127.'));
}
