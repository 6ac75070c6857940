import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Actor } from '../core/account.ts';
import { collapseSpaces, storableText } from '../core/text.ts';
import { signedIn } from './visitor.ts';

const COOKIE = 'earshot_name';
const LONGEST = 80;
const YEAR = 365 * 24 * 60 * 60;
/** Names the product acts under itself: nobody may pass for it. */
const reserved = new Set(['earshot']);

/** Name of who asks: that of their account or, until there are accounts, the last one given in this browser, if any. */
export function knownActor(c: Context): string {
  return signedIn()?.name ?? cleanName(getCookie(c, COOKIE) ?? '');
}

/** The name given in a form, remembered for the next one. Whoever has an account goes by its name. */
export function namedActor(c: Context, given: string): string {
  const person = signedIn();
  if (person !== null) return person.name;
  const name = cleanName(given);
  if (name === '') return 'somebody';
  setCookie(c, COOKIE, name, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: YEAR });
  return name;
}

/** Who asks, as the audit log names them. */
export function actorOf(c: Context): Actor {
  const person = signedIn();
  if (person !== null) return { kind: 'account', id: person.id, name: person.name };
  return { kind: 'local', id: null, name: knownActor(c) || 'somebody' };
}

/** A name as others may see it; empty when it is none. */
export function cleanName(text: string): string {
  const name = collapseSpaces(storableText(text)).slice(0, LONGEST).toWellFormed();
  return reserved.has(name.toLowerCase()) ? '' : name;
}
