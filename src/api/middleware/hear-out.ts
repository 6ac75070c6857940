import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from '../router.ts';

/** What may still be on its way without anybody waiting for it to be taken, in bytes. */
const UNDER_WAY = 64 * 1024;
/** A refused body is taken for no longer than this, in milliseconds, and no more of it, in bytes. */
const LONGEST = 10_000;
const MOST = 64 * 1024 * 1024;

/**
 * Takes the rest of a large body before it is refused. Many clients write all of it before they read, and would find a
 * broken connection instead of the reason.
 */
export const hearOut = createMiddleware<ApiEnv>(async (c, next) => {
  await next();
  const length = Number(c.req.header('content-length') ?? 0);
  const { raw } = c.req;
  if (c.res.status < 400 || !(length > UNDER_WAY) || raw.bodyUsed || raw.body === null) return;
  await discard(raw.body.getReader());
});

async function discard(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  const timer = setTimeout(() => void reader.cancel().catch(() => {}), LONGEST);
  try {
    for (let taken = 0; taken < MOST; ) {
      const { done, value } = await reader.read();
      if (done) return;
      taken += value.byteLength;
    }
  } catch {
    // Whoever sent it went away, and will not read the answer either.
  } finally {
    clearTimeout(timer);
  }
}
