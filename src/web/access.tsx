import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { isLocalRequest } from '../access/local-request.ts';
import { isOwnAddress } from '../access/loopback.ts';
import type { PagesDeps } from './deps.ts';
import { type Frame, respond } from './respond.tsx';

const COOKIE = 'earshot_access';
const YEAR = 365 * 24 * 60 * 60;
/**
 * The token that opens the pages from elsewhere: HKDF-SHA256 of the secret, so it lives as long as the secret does
 * and tells nothing about it. 32 characters, safe in a URL.
 */
export function accessToken(secret: string): string {
  return Buffer.from(hkdfSync('sha256', secret, '', 'earshot pages access 1', 24)).toString('base64url');
}

/**
 * Until there are accounts, pages answer on this machine alone (with a public `baseUrl` not even there), or to whoever
 * has opened them once with `?token=…`: that leaves a cookie and leads to the same address without the token.
 * Everybody else gets a 403 page.
 */
export function requireAccess(deps: PagesDeps, frame: Frame): MiddlewareHandler {
  const pass = createHmac('sha256', deps.accessToken).update('earshot access cookie 1').digest('base64url');
  const peer = deps.remoteAddress ?? connectionAddress;
  return async (c, next) => {
    const token = c.req.query('token');
    if (token !== undefined && isSame(token, deps.accessToken)) {
      setCookie(c, COOKIE, pass, {
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
        secure: isHttps(c, deps.baseUrl),
        maxAge: YEAR,
      });
      return c.redirect(withoutToken(c.req.url), 303);
    }
    const local = isLocalRequest(peer(c), (name) => c.req.header(name), deps.baseUrl);
    if (local || isSame(getCookie(c, COOKIE) ?? '', pass)) return next();
    const page = <NoAccess opensLocally={isOwnAddress(deps.baseUrl)} />;
    return respond(c, frame, { title: 'No access', status: 403 }, page);
  };
}

function NoAccess({ opensLocally }: { opensLocally: boolean }) {
  return (
    <div class="empty">
      <h1>These pages are private</h1>
      {opensLocally && (
        <p>
          They open on the machine that Earshot runs on, at its <code>localhost</code> address.
        </p>
      )}
      <p>
        {opensLocally ? 'From anywhere else, open' : 'Open'} once the address with <code>?token=…</code> that
        Earshot prints when it starts. This browser is then remembered.
      </p>
    </div>
  );
}

function connectionAddress(c: Context): string | null {
  return getConnInfo(c).remote.address ?? null;
}

/** A cookie that is wrongly `Secure` would be lost, and one that wrongly is not could leak. */
function isHttps(c: Context, baseUrl: string): boolean {
  const base = new URL(baseUrl);
  return (
    new URL(c.req.url).protocol === 'https:' ||
    c.req.header('x-forwarded-proto') === 'https' ||
    (base.protocol === 'https:' && c.req.header('host') === base.host)
  );
}

function withoutToken(address: string): string {
  const { pathname, searchParams } = new URL(address);
  searchParams.delete('token');
  // More than one slash at the beginning would name another host.
  return `${pathname.replace(/^\/+/u, '/')}${searchParams.size === 0 ? '' : `?${searchParams}`}`;
}

function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHmac('sha256', 'compare').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
