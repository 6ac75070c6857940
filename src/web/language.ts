import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { parseUrl } from '../core/parse-url.ts';
import { readForm } from './form.ts';
import { LOCALE_COOKIE, locales } from './reader.ts';
import { localPath } from './safe-href.ts';

const YEAR = 365 * 24 * 60 * 60;

/** Changes the language of the pages in this browser, signed in or not, and leads back to where it was asked. */
export function languageRoutes(): Hono {
  const routes = new Hono();
  routes.post('/', async (c) => {
    const form = await readForm(c);
    const locale = locales.find((known) => known === form('locale'));
    if (locale !== undefined) {
      setCookie(c, LOCALE_COOKIE, locale, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: YEAR });
    }
    return c.redirect(pathOf(c.req.header('referer')), 303);
  });
  return routes;
}

/** The path of the page that a form was sent from, without what was just done there. */
function pathOf(referer: string | undefined): string {
  const page = parseUrl(referer ?? '');
  if (page === null) return '/';
  const { pathname, searchParams } = page;
  searchParams.delete('notice');
  return localPath(searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`, '/');
}
