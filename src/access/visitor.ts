import { parse } from 'hono/utils/cookie';
import type { Accounts, SignedInPerson } from './accounts/accounts.ts';
import type { Asking } from './accounts/asking.ts';
import { isLocalRequest } from './local-request.ts';
import { ACCESS_COOKIE, accessPass, isSame } from './pages-token.ts';

/**
 * Who may come in: somebody with an account, or, until there is one, whoever sits at this machine or has opened the
 * pages with the token. The latter may do everything.
 */
export type Visitor = ({ kind: 'person' } & SignedInPerson) | { kind: 'unnamed' };

export interface Door {
  accounts: Accounts;
  /** Address of the pages, without a slash at the end. */
  baseUrl: string;
  /** What opens the pages until there are accounts; see `accessToken`. */
  accessToken: string;
}

/** Who asks; null for a stranger. */
export async function visitorOf(door: Door, asking: Asking): Promise<Visitor | null> {
  const { accounts, baseUrl } = door;
  const header = (name: string) => asking.headers.get(name) ?? undefined;
  if (await accounts.exist()) {
    const signedIn = await accounts.whoAsks(asking);
    return signedIn && { kind: 'person', ...signedIn };
  }
  const opens = isLocalRequest(asking.peer, header, baseUrl) || hasToken(door, asking);
  return opens ? { kind: 'unnamed' } : null;
}

/** Whether the pages were once opened with the token in this browser. */
export function hasToken({ accessToken }: Pick<Door, 'accessToken'>, { headers }: Asking): boolean {
  return isSame(parse(headers.get('cookie') ?? '')[ACCESS_COOKIE] ?? '', accessPass(accessToken));
}
