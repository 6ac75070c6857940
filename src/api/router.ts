import { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiKey } from '../../db/repos/access/api-keys.ts';
import type { ApiDeps } from './deps.ts';
import { faultsOf } from './faults.ts';
import { Problem } from './problem.ts';

/** What handlers find on their context. */
export interface ApiEnv {
  Variables: {
    deps: ApiDeps;
    /** The key the request came with; null when it came without a good one. */
    key: ApiKey | null;
    /** That somebody reads in a browser that may see the pages. */
    visits?: true;
    /** Who does it, as timelines name them. */
    actor: string;
  };
}

export type Router = OpenAPIHono<ApiEnv>;

/** A router whose routes refuse what their schemas do not allow, naming each field. */
export function createRouter(): Router {
  return new OpenAPIHono<ApiEnv>({
    defaultHook(result) {
      if (result.success) return;
      // An id that is none cannot name anything that is here.
      if (result.target === 'param') throw new Problem('not-found', 'there is nothing of this id');
      throw new Problem('invalid', 'the request has faults', { errors: faultsOf(result.error) });
    },
  });
}
