import { pino } from 'pino';
import type { JobPlans } from '../../src/jobs/job.ts';

export const log = pino({ level: 'silent' });

const idle = { concurrency: 1, handle: async () => {} };

/** Plans that do nothing but what is given. */
export function plans(given: Partial<JobPlans>): JobPlans {
  return {
    crawl: idle,
    history: idle,
    follow: idle,
    evaluate: idle,
    deliver: idle,
    escalate: idle,
    digest: idle,
    rematch: idle,
    authors: idle,
    forecasts: idle,
    themes: idle,
    subscribe: idle,
    ...given,
  };
}

/** A promise and what settles it. */
export function deferred<T = void>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
