import { createHash } from 'node:crypto';
import { type HttpClient, NetError } from '../src/net/http.ts';
import type { CrawlContext } from './connector.ts';

/** What an API wants to see with each request, for a while. */
export interface Token {
  value: string;
  expiresAt: Date;
}

/** Tokens live as long as the client they were got with: never on disk, never shared between applications. */
const kept = new WeakMap<HttpClient, Map<string, Token>>();

/**
 * Does `use` with the token that goes by `credentials`, obtained when none is kept: APIs count how often that happens.
 * One that was kept and is refused is obtained anew, once.
 *
 * @throws {NetError} what `obtain` and `use` throw
 */
export async function withToken<T>(
  { http, clock }: Pick<CrawlContext, 'http' | 'clock'>,
  credentials: readonly string[],
  obtain: () => Promise<Token>,
  use: (token: string) => Promise<T>,
): Promise<T> {
  const tokens = kept.get(http) ?? new Map<string, Token>();
  kept.set(http, tokens);
  const name = createHash('sha256').update(JSON.stringify(credentials)).digest('hex');
  const known = tokens.get(name);
  if (known !== undefined && known.expiresAt > clock.now()) {
    try {
      return await use(known.value);
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  const token = await obtain();
  tokens.set(name, token);
  return use(token.value);
}

/** Some answer 401 to an expired token, some 400. */
function isRefusal(error: unknown): boolean {
  return error instanceof NetError && (error.status === 401 || error.status === 400);
}
