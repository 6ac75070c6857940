import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../../src/config/package-root.ts';
import { BASE, type Reading } from './reading.ts';

/** What feedparser finds in a file, and whether an XML parser accepts it. */
export interface Reference {
  wellFormed: boolean;
  items: Reading;
}

/** The compiled program stands in `dist`; the script does not. */
const SCRIPT = join(packageRoot(), 'test/eval/feeds/read_with_feedparser.py');

/**
 * Reads files with Python's feedparser (Debian's package `python3-feedparser`), in one process.
 * @param python the interpreter that has it
 * @returns one reference a file, in order
 */
export async function readWithFeedparser(files: readonly string[], python: string): Promise<Reference[]> {
  const child = spawn(python, [SCRIPT, BASE], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(files.map((file) => `${file}\n`).join(''));
  const references: Reference[] = [];
  for await (const line of createInterface({ input: child.stdout })) references.push(JSON.parse(line));
  if (references.length !== files.length)
    throw new Error(`${python} read ${references.length} of ${files.length}`);
  return references;
}
