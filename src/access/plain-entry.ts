import type { AuditEntry } from '../core/account.ts';

const verbs: Record<string, string> = { POST: 'create', PUT: 'update', PATCH: 'update', DELETE: 'delete' };
/** What is asked with POST and changes nothing. */
const questions = new Set(['preview', 'backtest', 'discover', 'trial', 'look']);
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;
/** Things that have another name in addresses of pages. */
const called: Record<string, string> = { alert: 'rule' };
/** Lists that stand below what they belong to: what is added or taken away is one of theirs. */
const below = new Set(['themes']);

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
  const owned = words.findIndex((word, at) => at > 0 && below.has(word));
  const [thing = 'page', ...rest] = words.slice(Math.max(owned, 0));
  const last = rest.at(-1);
  if (last !== undefined && questions.has(last)) return null;
  const subject = called[singular(thing)] ?? singular(thing);
  const subjectId = path.match(UUID)?.at(owned > 0 ? 1 : 0) ?? null;
  const verb =
    last ?? (method === 'POST' && subjectId !== null ? 'update' : verbs[method]) ?? method.toLowerCase();
  return { action: `${subject}.${verb}`, subject, subjectId, brandId: null, changes: { method, route } };
}

function singular(word: string): string {
  return word.replace(/ies$/u, 'y').replace(/(?<!s)s$/u, '');
}
