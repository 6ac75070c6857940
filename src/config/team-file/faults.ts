import type { z } from 'zod';

/** Keys and indexes from the top of the file to a value. */
export type Path = readonly PropertyKey[];

/** One thing that is wrong with a team file, and where. Lines and columns count from 1. */
export interface Fault {
  line: number;
  column: number;
  /** Such as `sources[1].items.select`; empty for the file itself. */
  path: string;
  message: string;
}

/** Where a path is written. `key` asks for the key instead of its value, `inside` for an offset in a text. */
export type Locate = (
  path: Path,
  spot?: { key?: boolean; inside?: number },
) => Pick<Fault, 'line' | 'column'>;

/** Gathers faults. The first one at a path stands: what follows from it is noise. */
export class Faults {
  readonly #locate: Locate;
  readonly #byPath = new Map<string, Fault>();

  constructor(locate: Locate) {
    this.#locate = locate;
  }

  add(path: Path, message: string, spot?: { key?: boolean; inside?: number }): void {
    const written = formatPath(path);
    if (this.#byPath.has(written)) return;
    this.#byPath.set(written, { ...this.#locate(path, spot), path: written, message });
  }

  /** The issues of a failed schema. `pathOf` says where a path of the schema's input stands in the file. */
  addIssues(issues: readonly z.core.$ZodIssue[], pathOf: (path: Path) => Path): void {
    for (const issue of issues) {
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) {
          this.add(pathOf([...issue.path, key]), `unknown key "${key}"`, { key: true });
        }
      } else {
        this.add(pathOf(issue.path), messageOf(issue));
      }
    }
  }

  /** Every fault, in the order of the file. */
  all(): Fault[] {
    return [...this.#byPath.values()].sort((a, b) => a.line - b.line || a.column - b.column);
  }
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.flatMap((branch) => branch.slice(0, 1)).map(messageOf);
    return [...new Set(branches)].join(', or ') || issue.message;
  }
  return issue.message
    .replace(/^Invalid input: /, '')
    .replace(/, received undefined$/, ', but it is missing');
}

function formatPath(path: Path): string {
  return path.reduce<string>((written, key) => {
    if (typeof key === 'number') return `${written}[${key}]`;
    return written === '' ? String(key) : `${written}.${String(key)}`;
  }, '');
}
