import { compileMatcher } from '../analysis/match/matcher.ts';
import { QueryError } from '../core/query.ts';

/**
 * What is wrong with a query, and at which offset; null when it can be watched. It is compiled and not only parsed:
 * a stored query that does not compile would keep every brand from being matched.
 */
export function queryFault(query: string): { message: string; position: number } | null {
  try {
    compileMatcher(new Map([['', query]]));
    return null;
  } catch (error) {
    if (error instanceof QueryError) return { message: error.expected, position: error.position };
    throw error;
  }
}
