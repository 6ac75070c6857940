import { z } from 'zod';
import type { Faults, Path } from './faults.ts';
import type { Kind, Kinds } from './vocabulary.ts';

/** An entry, cut at the word that names its kind: `feed: URL` with its sibling keys, or `feed: { url: URL }`. */
export interface KindEntry {
  name: string;
  kind: Kind;
  /** What was written for the kind, however it was written. */
  fields: Record<string, unknown>;
  /** Where a path into `fields` stands in the file. */
  pathOf(path: Path): Path;
}

/**
 * Cuts an entry, or reports why it cannot be.
 * @param noun what a kind is called in messages.
 * @param own sibling keys that belong to the entry itself and not to its kind.
 */
export function cutEntry(
  entry: unknown,
  path: Path,
  { kinds, noun, own = [] }: { kinds: Kinds; noun: string; own?: readonly string[] },
  faults: Faults,
): KindEntry | null {
  if (!isMap(entry)) {
    faults.add(path, `expected a map that begins with the name of a ${noun}`);
    return null;
  }
  const words = Object.keys(entry).filter((key) => !own.includes(key));
  const name = words.find((key) => kinds.has(key)) ?? words[0];
  const kind = name === undefined ? undefined : kinds.get(name);
  if (name === undefined || kind === undefined) {
    const known = `known: ${[...kinds.keys()].join(', ')}`;
    if (name === undefined) faults.add(path, `the name of a ${noun} is missing; ${known}`);
    else faults.add([...path, name], `unknown ${noun} "${name}"; ${known}`, { key: true });
    return null;
  }
  const inner = innerFields(entry[name], kind);
  if (inner === null) {
    faults.add([...path, name], `expected a map of the settings of "${name}"`);
    return null;
  }
  const outer = Object.fromEntries(words.filter((key) => key !== name).map((key) => [key, entry[key]]));
  for (const key of Object.keys(outer)) {
    if (Object.hasOwn(inner, key)) faults.add([...path, key], `"${key}" is given twice`, { key: true });
  }
  return {
    name,
    kind,
    fields: { ...outer, ...inner },
    pathOf([first, ...rest]) {
      if (first === undefined) return [...path, name];
      if (Object.hasOwn(outer, first)) return [...path, first, ...rest];
      return isMap(entry[name]) ? [...path, name, first, ...rest] : [...path, name, ...rest];
    },
  };
}

/** `fields` as the kind's schema reads them; null, and reported, when it refuses. Unknown settings are faults. */
export function readSettings(
  entry: KindEntry,
  fields: Record<string, unknown>,
  faults: Faults,
): Record<string, unknown> | null {
  const read = strict(entry.kind.settings).safeParse(fields);
  if (read.success) return read.data as Record<string, unknown>;
  faults.addIssues(read.error.issues, entry.pathOf);
  return null;
}

function innerFields(value: unknown, kind: Kind): Record<string, unknown> | null {
  if (value === null) return {};
  if (isMap(value)) return value;
  return kind.mainSetting === undefined ? null : { [kind.mainSetting]: value };
}

/** An object schema that would drop unknown keys refuses them instead: here they are typing mistakes. */
function strict(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodObject && schema.def.catchall === undefined ? schema.strict() : schema;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
