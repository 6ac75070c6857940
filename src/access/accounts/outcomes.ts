/** What became of something that needs proof of who asks. */
export type Proof<T = object> =
  | ({ ok: true } & T)
  | {
      ok: false;
      reason: Refusal;
      /** How long until it is looked at again, in milliseconds, where that is known. */
      waitMs?: number | undefined;
    };

/**
 * `wrong`: what was given does not fit; `too-often`: it was not even looked at; `expired`: it was good once, or never;
 * `short`, `long`: a new password that cannot be one.
 */
export type Refusal = 'wrong' | 'too-often' | 'expired' | 'short' | 'long';

/** `Set-Cookie` lines to send with the answer. */
export interface WithCookies {
  cookies: string[];
}
