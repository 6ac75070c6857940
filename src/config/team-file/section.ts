import type { z } from 'zod';
import type { Faults, Path } from './faults.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the readers of the sections share. */
export interface Section {
  vocabulary: Vocabulary;
  faults: Faults;
  /** Every brand's time zone by its name, competitors included. */
  timezones: ReadonlyMap<string, string>;
  receiverNames: ReadonlySet<string>;
}

/** The entries of a list; an absent list has none. */
export function listOf(value: unknown, path: Path, faults: Faults): unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  faults.add(path, 'expected a list');
  return [];
}

/** `value` as `schema` reads it; null, and reported, when it refuses. */
export function readShape<T>(
  schema: z.ZodType<T>,
  value: unknown,
  faults: Faults,
  pathOf: (path: Path) => Path,
): T | null {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  faults.addIssues(read.error.issues, pathOf);
  return null;
}

/** Reports a brand and receivers that the file does not have. */
export function checkNames(
  names: { brand: string; receivers: readonly string[] },
  pathOf: (path: Path) => Path,
  section: Section,
): void {
  const { faults, timezones } = section;
  if (!timezones.has(names.brand)) faults.add(pathOf(['brand']), `unknown brand "${names.brand}"`);
  checkReceivers(names.receivers, pathOf, section);
}

/** Reports receivers that the file does not have. */
export function checkReceivers(
  receivers: readonly string[],
  pathOf: (path: Path) => Path,
  { faults, receiverNames }: Section,
): void {
  receivers.forEach((name, index) => {
    if (!receiverNames.has(name)) faults.add(pathOf(['receivers', index]), `unknown receiver "${name}"`);
  });
}
