import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Fault } from '../setup/fault.ts';

/** Every kind of refusal: its status, its title, and what to do about it. */
export const problemKinds = {
  'bad-request': { status: 400, title: 'Request cannot be read', advice: 'Send well-formed JSON.' },
  unauthorized: {
    status: 401,
    title: 'Key missing or not in use',
    advice: 'Send "Authorization: Bearer KEY"; "earshot key create" makes one.',
  },
  forbidden: {
    status: 403,
    title: 'Not allowed',
    advice: 'With a key, use one of a wider scope; signed in, ask an admin for another role.',
  },
  'not-found': { status: 404, title: 'Not found', advice: 'Check the address and the id in it.' },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    advice: 'The Allow header lists the methods this address knows.',
  },
  conflict: {
    status: 409,
    title: 'Conflict with another change',
    advice: 'Somebody changed the same thing meanwhile: read it again and repeat.',
  },
  'too-large': { status: 413, title: 'Body too large', advice: 'Send it in smaller parts.' },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported media type',
    advice: 'Send "Content-Type: application/json".',
  },
  invalid: { status: 422, title: 'Request has faults', advice: 'Each entry of "errors" names a field.' },
  'rate-limited': {
    status: 429,
    title: 'Too many requests',
    advice: 'Wait for as many seconds as Retry-After says.',
  },
  internal: {
    status: 500,
    title: 'Earshot failed',
    advice: 'The id in the answer also stands in the log, beside the cause.',
  },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string; advice: string }>;

export type ProblemKind = keyof typeof problemKinds;

interface ProblemExtras {
  /** What is wrong, field by field. */
  errors?: readonly Fault[];
  /** Names this very failure, in the answer and in the log. */
  id?: string;
  headers?: Record<string, string>;
}

/** A refusal, thrown wherever it is noticed and answered as an RFC 9457 problem document. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly extras: ProblemExtras;

  constructor(kind: ProblemKind, detail: string, extras: ProblemExtras = {}) {
    super(detail);
    this.kind = kind;
    this.extras = extras;
  }
}

/** The problem document; its `type` leads to the section of the documentation that explains it. */
export function problemResponse(c: Context, baseUrl: string, problem: Problem): Response {
  const { status, title } = problemKinds[problem.kind];
  const { headers, ...members } = problem.extras;
  const document = {
    type: `${baseUrl}/api/docs#${problem.kind}`,
    title,
    status,
    detail: problem.message,
    ...members,
  };
  return c.body(JSON.stringify(document), status, { ...headers, 'content-type': 'application/problem+json' });
}

/** `value`, where there is one. @throws {Problem} not-found */
export function found<T>(value: T | null, noun: string): T {
  if (value === null) throw new Problem('not-found', `there is no such ${noun}`);
  return value;
}
