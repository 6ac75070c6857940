import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../config/package-root.ts';
import { generatedFiles } from './generated-files.ts';

/**
 * `npm run generate` writes what is generated; with `--check` it only says what is out of date and exits 1.
 */
const check = process.argv.includes('--check');
const stale: string[] = [];
for (const { path, content } of await generatedFiles(packageRoot())) {
  const file = join(packageRoot(), path);
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before === content) continue;
  stale.push(path);
  if (!check) await writeFile(file, content);
}
for (const path of stale) process.stderr.write(`${path} ${check ? 'is out of date' : 'written'}\n`);
if (check && stale.length > 0) {
  process.stderr.write('npm run generate brings it up to date\n');
  process.exitCode = 1;
}
