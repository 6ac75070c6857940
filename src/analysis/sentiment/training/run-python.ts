import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../../config/package-root.ts';

/** Runs a script of this folder, its output ours; throws when it fails. */
export async function runPython(python: string, script: string, ...args: readonly string[]): Promise<void> {
  const file = join(packageRoot(), 'src/analysis/sentiment/training', script);
  const child = spawn(python, [file, ...args], {
    stdio: 'inherit',
    env: { ...process.env, OMP_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' },
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
}
