/** Why something that crosses the network failed. Classified once, at the edge; everything above only reads it. */
export const failureReasons = [
  'dns',
  'refused',
  'timeout',
  'tls',
  'network',
  'private-address',
  'redirect-loop',
  'bad-url',
  'too-large',
  'bad-encoding',
  'rate-limited',
  'unauthorized',
  'forbidden',
  'not-found',
  'gone',
  'client-error',
  'server-error',
  'robots',
  'not-a-feed',
  'not-a-page',
  'login-page',
  'unexpected-answer',
  'empty',
  'bad-settings',
  'aborted',
  'internal',
] as const;

export type FailureReason = (typeof failureReasons)[number];

/** What became of one attempt, and whether another one makes sense. */
export type Outcome =
  | { ok: true; detail?: string }
  | { ok: false; retryable: boolean; reason: FailureReason; detail: string; retryAfterMs: number | null };
