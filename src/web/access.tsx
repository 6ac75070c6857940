import type { Context, MiddlewareHandler } from 'hono';
import { setCookie } from 'hono/cookie';
import { needOf } from '../access/areas.ts';
import { isOwnAddress } from '../access/loopback.ts';
import { ACCESS_COOKIE, accessPass, isSame } from '../access/pages-token.ts';
import { brandsFor } from '../access/person.ts';
import { withinBrands } from '../core/brand-scope.ts';
import { overTls } from './connection.ts';
import type { PagesDeps } from './deps.ts';
import { type Frame, respond } from './respond.tsx';
import { visitor } from './visitor.ts';
import { rich, t } from './words/t.ts';

const YEAR = 365 * 24 * 60 * 60;

/**
 * Remembers a browser that comes with `?token=…`, and leads to the same address without it. Until there are accounts
 * such a browser opens every page; afterwards the token means nothing.
 */
export function takeToken({ accessToken, baseUrl }: PagesDeps): MiddlewareHandler {
  return async (c, next) => {
    const token = c.req.query('token');
    if (token === undefined || !isSame(token, accessToken)) return next();
    setCookie(c, ACCESS_COOKIE, accessPass(accessToken), {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: overTls(c, baseUrl),
      maxAge: YEAR,
    });
    return c.redirect(withoutToken(c.req.url), 303);
  };
}

/**
 * Lets in who may: until there are accounts this machine and browsers that know the token, then those whose role
 * allows it, within the brands for which it does. Others get a page that says how to get in.
 */
export function requireAccess(deps: PagesDeps, frame: Frame): MiddlewareHandler {
  return async (c, next) => {
    const who = visitor();
    if (who?.kind === 'unnamed') return next();
    if (who === null) {
      if (await deps.accounts.exist()) return askToSignIn(c, frame);
      const page = <NoAccess opensLocally={isOwnAddress(deps.baseUrl)} />;
      return respond(c, frame, { title: t('No access'), status: 403 }, page);
    }
    const { role, byBrand } = needOf(c.req.method, c.req.path);
    const brands = brandsFor(who.person, role === 'anybody' ? 'viewer' : role);
    const allowed = role === 'anybody' || brands === null || (byBrand && brands.length > 0);
    if (allowed) return withinBrands(brands, next);
    const page = <NotYourRole reads={c.req.method === 'GET'} />;
    return respond(c, frame, { title: t('Not with your role'), status: 403 }, page);
  };
}

function askToSignIn(c: Context, frame: Frame): Response | Promise<Response> {
  const { pathname, search } = new URL(c.req.url);
  const reads = c.req.method === 'GET';
  const to = reads && pathname !== '/' ? `?${new URLSearchParams({ to: `${pathname}${search}` })}` : '';
  // A piece of a page that is asked for by a script leads the whole page there.
  if (c.req.header('hx-request') !== undefined) return c.body(null, 401, { 'hx-redirect': '/sign-in' });
  if (reads) return c.redirect(`/sign-in${to}`, 303);
  return respond(c, frame, { title: t('Please sign in again'), status: 403 }, <SessionOver />);
}

function NoAccess({ opensLocally }: { opensLocally: boolean }) {
  const token = <code>?token=…</code>;
  return (
    <div class="empty">
      <h1>{t('These pages are private')}</h1>
      {opensLocally && (
        <p>
          {rich('They open on the machine that Earshot runs on, at its {localhost} address.', {
            localhost: <code>localhost</code>,
          })}
        </p>
      )}
      <p>
        {opensLocally
          ? rich(
              'From anywhere else, open once the address with {token} that Earshot prints when it starts. This browser is then remembered.',
              { token },
            )
          : rich(
              'Open once the address with {token} that Earshot prints when it starts. This browser is then remembered.',
              { token },
            )}
      </p>
    </div>
  );
}

function NotYourRole({ reads }: { reads: boolean }) {
  return (
    <div class="empty">
      <h1>{t('Not with your role')}</h1>
      <p>
        {reads
          ? t('Your role does not let you see this page.')
          : t('Your role does not let you change this. Nothing was changed.')}{' '}
        {t('An admin can give you another one.')}
      </p>
      <p>
        <a class="button" href="/">
          {t('To the overview')}
        </a>
      </p>
    </div>
  );
}

function SessionOver() {
  return (
    <div class="empty">
      <h1>{t('Please sign in again')}</h1>
      <p>{t('Your session is over. Nothing was changed.')}</p>
      <p>
        <a class="button" href="/sign-in">
          {t('Sign in')}
        </a>
      </p>
    </div>
  );
}

function withoutToken(address: string): string {
  const { pathname, searchParams } = new URL(address);
  searchParams.delete('token');
  // More than one slash at the beginning would name another host.
  return `${pathname.replace(/^\/+/u, '/')}${searchParams.size === 0 ? '' : `?${searchParams}`}`;
}
