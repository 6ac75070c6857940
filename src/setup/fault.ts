import type { z } from 'zod';

/** A setting that cannot be used: where it stands, and what was expected. */
export interface Fault {
  /** Names and indexes from the outside in, such as `settings.url`. */
  path: string;
  message: string;
}

/** What was asked for cannot be set up; `faults` has every reason. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ path, message }) => `${path}: ${message}`).join('; '));
    this.faults = faults;
  }
}

/** Values as `schema` reads them. @throws {SetupError} with every fault, each path beginning with `at`. */
export function checked<T>(schema: z.ZodType<T>, value: unknown, at: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new SetupError(
    result.error.issues.map((issue) => ({ path: [at, ...issue.path].join('.'), message: issue.message })),
  );
}
