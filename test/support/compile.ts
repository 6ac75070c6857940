import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';

export interface Compiled {
  /** URL by which a child process imports the module. */
  url: string;
  remove(): Promise<void>;
}

/** Compiles one module, and what it imports, so that a bare `node` child process can run the code under test. */
export async function compileForChild(module: string): Promise<Compiled> {
  const folder = await mkdtemp(join(tmpdir(), 'earshot-child-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const flags =
    '--ignoreConfig --noCheck --module nodenext --target es2023 --types node --rewriteRelativeImportExtensions';
  const tsc = resolve('node_modules/typescript/lib/tsc.js');
  await promisify(execFile)(process.execPath, [tsc, module, '--outDir', folder, ...flags.split(' ')]);
  const name = basename(module).replace(/\.ts$/u, '.js');
  const found = (await readdir(folder, { recursive: true })).find((path) => basename(path) === name);
  return { url: `file://${join(folder, found ?? name)}`, remove: () => rm(folder, { recursive: true }) };
}
