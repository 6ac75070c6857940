import { CliError } from './errors.ts';
import { reasonOf } from './input.ts';

/** Says that `file`, which a person named, cannot be written, and why. Other errors are given back as they are. */
export function unwritable(file: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  const why = 'code' in error && error.code === 'ENOENT' ? 'its folder does not exist' : reasonOf(error);
  return new CliError(`${file} cannot be written: ${why}`);
}
