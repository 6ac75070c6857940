import { randomUUID } from 'node:crypto';
import { HTTPException } from 'hono/http-exception';
import type { Logger } from 'pino';
import { CursorError } from '../../db/page.ts';
import { QueryError } from '../core/query.ts';
import { ActionRefused } from '../pipeline/incidents/refusal.ts';
import { SetupError } from '../setup/fault.ts';
import { Problem, type ProblemKind, problemKinds } from './problem.ts';

/** Postgres: two writers at once, one of whom made a name or removed a row that the other relied on. */
const CLASHES = new Set(['23503', '23505']);

/** The refusal that any error comes to. What nobody foresaw is logged under an id, and only the id is told. */
export function problemOf(error: unknown, log: Logger): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof SetupError) {
    return new Problem('invalid', 'the request has faults', { errors: error.faults });
  }
  if (error instanceof ActionRefused) return fault(error.path, error.message);
  if (error instanceof CursorError) return fault('cursor', error.message);
  if (error instanceof QueryError) return fault('query', `position ${error.position}: ${error.expected}`);
  if (error instanceof HTTPException) return new Problem(kindOf(error.status), error.message);
  if (CLASHES.has(sqlState(error))) return new Problem('conflict', 'another change came first');
  const id = randomUUID();
  log.error({ err: error, id }, 'request failed inside');
  return new Problem('internal', 'the request failed inside Earshot; its log says why under this id', { id });
}

function fault(path: string, message: string): Problem {
  return new Problem('invalid', 'the request has faults', { errors: [{ path, message }] });
}

function kindOf(status: number): ProblemKind {
  const kinds = Object.keys(problemKinds) as ProblemKind[];
  return kinds.find((kind) => problemKinds[kind].status === status) ?? 'bad-request';
}

/** The SQLSTATE of a database error, which drizzle wraps in one of its own; empty for other errors. */
function sqlState(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : null;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
