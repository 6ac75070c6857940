import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds this package's `package.json`: assets resolve from it in a checkout, in `dist/` and in an
 * installed package alike.
 */
export function packageRoot(): string {
  for (
    let folder = dirname(fileURLToPath(import.meta.url));
    folder !== dirname(folder);
    folder = dirname(folder)
  ) {
    if (packageName(folder) === 'earshot') return folder;
  }
  throw new Error('package.json of earshot is missing');
}

/** The version in `package.json`. */
export function packageVersion(): string {
  return readPackage(packageRoot()).version;
}

function packageName(folder: string): string | null {
  try {
    return readPackage(folder).name;
  } catch {
    return null;
  }
}

function readPackage(folder: string): { name: string; version: string } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string };
}
