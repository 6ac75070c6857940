import { parentPort } from 'node:worker_threads';
import { type BrandJob, judgeBrand } from './judge-brand.ts';

/** A thread that judges one brand after another. */
parentPort?.on('message', (job: BrandJob) => parentPort?.postMessage(judgeBrand(job)));
