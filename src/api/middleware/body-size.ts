import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { Problem } from '../problem.ts';
import type { ApiEnv } from '../router.ts';

const MEGABYTE = 1024 * 1024;

/** Refuses bodies over 2 MB, and over 5 MB where mentions are pushed. */
export const bodySize = createMiddleware<ApiEnv>((c, next) => {
  const pushes = c.req.method === 'POST' && c.req.path.endsWith('/mentions');
  return (pushes ? upTo(5) : upTo(2))(c, next) as Promise<Response | undefined>;
});

function upTo(megabytes: number) {
  return bodyLimit({
    maxSize: megabytes * MEGABYTE,
    onError: () => {
      throw new Problem('too-large', `at most ${megabytes} MB`);
    },
  });
}
