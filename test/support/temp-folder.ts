import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];

/** An empty folder for the test file that asks, removed when its process ends. */
export async function tempFolder(): Promise<string> {
  // Several test files share a process and this module: a hook of the first one would be all that is ever removed by.
  if (folders.length === 0)
    process.once('exit', () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    });
  const folder = await mkdtemp(join(tmpdir(), 'earshot-test-'));
  folders.push(folder);
  return folder;
}
