import type { z } from '@hono/zod-openapi';
import type { Fault } from '../setup/fault.ts';

/** What a schema found wrong, one fault a field; fields nobody knows are named one by one. */
export function faultsOf(error: z.core.$ZodError): Fault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [{ path: issue.path.join('.'), message: issue.message }];
    return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), message: 'is not known here' }));
  });
}

/** Faults as one line. */
export function sentenceOf(faults: readonly Fault[]): string {
  return faults.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; ');
}
