import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';

export interface Compiled {
  /** URL by which a child process imports the module. */
  url: string;
  remove(): Promise<void>;
}

/** Inside the checkout, where compiled modules find their packages and this package's assets. */
const CACHE = resolve('node_modules/.cache');

/** Compiles one module, and what it imports, so that a bare `node` child process can run the code under test. */
export async function compileForChild(module: string): Promise<Compiled> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, 'earshot-child-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const flags =
    '--ignoreConfig --noCheck --module nodenext --target es2023 --types node --rewriteRelativeImportExtensions ' +
    '--jsx react-jsx --jsxImportSource hono/jsx';
  const tsc = resolve('node_modules/typescript/lib/tsc.js');
  await promisify(execFile)(process.execPath, [tsc, module, '--outDir', folder, ...flags.split(' ')]);
  const name = basename(module).replace(/\.ts$/u, '.js');
  const found = (await readdir(folder, { recursive: true })).find((path) => basename(path) === name);
  return { url: `file://${join(folder, found ?? name)}`, remove: () => rm(folder, { recursive: true }) };
}
