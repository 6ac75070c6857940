import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BrandJob, BrandResult } from './judge-brand.ts';

/** Judges all brands on `threads` threads; results come in the order of the jobs. */
export async function judgeAll(jobs: readonly BrandJob[], threads: number): Promise<BrandResult[]> {
  const results: BrandResult[] = [];
  let next = 0;
  const work = async () => {
    const worker = new Worker(new URL('./judge-process.js', import.meta.url));
    try {
      while (next < jobs.length) {
        const index = next;
        next += 1;
        worker.postMessage(jobs[index]);
        const [result] = (await once(worker, 'message')) as [BrandResult];
        results[index] = result;
        process.stderr.write(`\r${next} of ${jobs.length} brands`);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  process.stderr.write('\n');
  return results;
}
