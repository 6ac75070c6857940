import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { collapseSpaces, storableText } from '../../core/text.ts';

const COOKIE = 'earshot_name';
const LONGEST = 80;
const YEAR = 365 * 24 * 60 * 60;
/** Names the product acts under itself: nobody may pass for it. */
const reserved = new Set(['earshot']);

/** The name that was last given in this browser; empty when none was. There are no accounts yet. */
export function knownActor(c: Context): string {
  return cleanName(getCookie(c, COOKIE) ?? '');
}

/** The name given in a form, remembered for the next one. */
export function namedActor(c: Context, given: string): string {
  const name = cleanName(given);
  if (name === '') return 'somebody';
  setCookie(c, COOKIE, name, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: YEAR });
  return name;
}

function cleanName(text: string): string {
  const name = collapseSpaces(storableText(text)).slice(0, LONGEST).toWellFormed();
  return reserved.has(name.toLowerCase()) ? '' : name;
}
