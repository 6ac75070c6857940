import { AsyncLocalStorage } from 'node:async_hooks';
import type { Context, MiddlewareHandler } from 'hono';
import type { Asking } from '../access/accounts/asking.ts';
import { needOf } from '../access/areas.ts';
import { brandsFor, type Person } from '../access/person.ts';
import { type Visitor, visitorOf } from '../access/visitor.ts';
import { mayAs, type Role } from '../core/account.ts';
import { connectionAddress, overTls } from './connection.ts';
import type { PagesDeps } from './deps.ts';
import { locales, reader, writingFor } from './reader.ts';

const current = new AsyncLocalStorage<Visitor | null>();

/** Who asks for the page that is being written; null for a stranger. */
export function visitor(): Visitor | null {
  return current.getStore() ?? null;
}

/** Whose account the page is asked for with; null where there are no accounts yet. */
export function signedIn(): Person | null {
  const who = visitor();
  return who?.kind === 'person' ? who.person : null;
}

/** Whether who looks may do what needs `role` with every brand. */
export function may(role: Role): boolean {
  const who = visitor();
  if (who === null) return false;
  return who.kind === 'unnamed' || (who.person.role !== null && mayAs(who.person.role, role));
}

/** Whether who looks may read what lies at `path`, at least of some brand. */
export function mayRead(path: string): boolean {
  return reaches('GET', path);
}

/** Whether who looks may do something about what concerns a brand, or about what concerns all of them (null). */
export function mayAct(brandId: string | null): boolean {
  const person = signedIn();
  if (person === null || brandId === null) return may('responder');
  return brandsFor(person, 'responder')?.includes(brandId) ?? true;
}

/** Whether who looks may answer and triage, at least for some brand. */
export function mayAnswer(): boolean {
  return reaches('POST', '/mentions');
}

function reaches(method: string, path: string): boolean {
  const who = visitor();
  // Strangers only ever see pages that are for them.
  if (who?.kind !== 'person') return true;
  const { role, byBrand } = needOf(method, path);
  if (role === 'anybody') return true;
  const brands = brandsFor(who.person, role);
  return brands === null || (byBrand && brands.length > 0);
}

/** Finds out who asks. Pages are then in the language and zone of their account. */
export function recogniseVisitor(deps: PagesDeps): MiddlewareHandler {
  return async (c, next) => {
    const who = await visitorOf(deps, askingOf(c, deps));
    if (who?.kind !== 'person') return current.run(who, next);
    setCookies(c, deps, who.cookies);
    const { locale, timezone } = who.person;
    const chosen = locales.find((one) => one === locale);
    const asks = { locale: chosen ?? reader().locale, timezone: timezone ?? reader().timezone };
    return writingFor(asks, () => current.run(who, next));
  };
}

/** The request, as far as accounts go by it. */
export function askingOf(c: Context, { remoteAddress = connectionAddress }: PagesDeps): Asking {
  return { headers: c.req.raw.headers, peer: remoteAddress(c) };
}

/** Sends the cookies that accounts ask for. */
export function setCookies(c: Context, { baseUrl }: PagesDeps, lines: readonly string[]): void {
  const suffix = overTls(c, baseUrl) ? '; Secure' : '';
  for (const line of lines) c.header('set-cookie', `${line}${suffix}`, { append: true });
}
