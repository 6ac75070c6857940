import type { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { Problem, problemResponse } from '../problem.ts';
import type { ApiEnv } from '../router.ts';

/** Answers 405 and the methods there are, where an address exists and only the method does not. */
export function unknownMethod(app: Hono<ApiEnv>) {
  return methodNotAllowed({
    app,
    onMethodNotAllowed(c, methods) {
      const allow = methods.join(', ');
      const problem = new Problem('method-not-allowed', `here: ${allow}`, { headers: { allow } });
      return problemResponse(c, c.var.deps.baseUrl, problem);
    },
  });
}
