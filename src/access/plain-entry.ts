import type { AuditEntry } from '../core/account.ts';

const verbs: Record<string, string> = { POST: 'create', PUT: 'update', PATCH: 'update', DELETE: 'delete' };
/** What is asked with POST and changes nothing. */
const questions = new Set(['preview', 'backtest', 'discover', 'trial', 'look']);
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/u;

/**
 * What the audit log says of a write that said nothing of itself: which thing, and what was done, as far as its
 * address tells. Null for questions, which change nothing.
 *
 * @param route the pattern that answered, such as `/silences/:id/end`
 * @param path the path that was asked
 */
export function plainEntry(
  method: string,
  route: string,
  path: string,
): Omit<AuditEntry, 'at' | 'actor'> | null {
  const asked = path.split('/');
  const words = route
    .split('/')
    // What is to be done may stand in the pattern itself, or be one of several that share a handler.
    .map((segment, at) => (segment.startsWith(':verb') ? (asked[at] ?? '') : segment))
    .filter((segment) => /^[a-z-]+$/u.test(segment) && segment !== 'api');
  const [thing = 'page', ...rest] = words;
  const last = rest.at(-1);
  if (last !== undefined && questions.has(last)) return null;
  const subject = singular(thing);
  const subjectId = UUID.exec(path)?.[0] ?? null;
  const verb =
    last ?? (method === 'POST' && subjectId !== null ? 'update' : verbs[method]) ?? method.toLowerCase();
  return { action: `${subject}.${verb}`, subject, subjectId, brandId: null, changes: { method, route } };
}

function singular(word: string): string {
  return word.replace(/ies$/u, 'y').replace(/(?<!s)s$/u, '');
}
