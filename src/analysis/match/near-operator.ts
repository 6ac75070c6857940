import { QueryError } from '../../core/query.ts';
import type { Lexeme } from './lexeme.ts';

const MAX_DISTANCE = 100;

/** Whether a word is meant as `NEAR/n` or `ONEAR/n`, however badly; the word NEAR alone is a word. */
export function isNear(word: string): boolean {
  return /^o?near\//i.test(word);
}

/** @throws QueryError */
export function readNear(word: string, position: number): Lexeme & { kind: 'near' } {
  const slash = word.indexOf('/');
  const operator = word.slice(0, slash);
  const digits = word.slice(slash + 1);
  if (operator !== operator.toUpperCase()) {
    throw new QueryError(
      `expected ${operator.toUpperCase()}/ in capitals; quote it to search for it`,
      position,
    );
  }
  if (!/^\d{1,3}$/.test(digits) || Number(digits) > MAX_DISTANCE) {
    throw new QueryError(
      `expected a number of words from 0 to ${MAX_DISTANCE}, such as ${operator}/5`,
      position + slash + 1,
    );
  }
  return { kind: 'near', ordered: operator === 'ONEAR', distance: Number(digits), position };
}
