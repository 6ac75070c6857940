import { setMaxListeners } from 'node:events';
import type PgBoss from 'pg-boss';
import type { Logger } from 'pino';
import { drain } from './drain.ts';
import type { JobKind, JobPlan } from './job.ts';
import { createSleep } from './sleep.ts';

/** The workers of one kind of job in this process. */
export interface Lane {
  /** Looks for jobs now instead of at the next poll. */
  wake(): void;
  /** Takes no more jobs; running ones get a while to finish, then their signal ends them. */
  stop(): Promise<void>;
}

const POLL_MS = 1_000;

/**
 * Fetches jobs as places become free and runs them side by side, so that one slow job holds up no other. pg-boss's
 * own workers wait for a whole batch.
 */
export function createLane(boss: PgBoss, kind: JobKind, plan: JobPlan<JobKind>, log: Logger): Lane {
  const ending = new AbortController();
  // Every request of every running job listens to it.
  setMaxListeners(0, ending.signal);
  const running = new Set<Promise<void>>();
  let stopping = false;
  const sleep = createSleep();

  async function run(job: PgBoss.Job<object>): Promise<void> {
    try {
      await plan.handle(job.data as never, ending.signal);
      await boss.complete(kind, job.id);
    } catch (error) {
      log.error({ err: error, kind, job: job.data }, 'job failed');
      await boss.fail(kind, job.id).catch(() => {});
    }
  }

  function start(job: PgBoss.Job<object>): void {
    const done = run(job).finally(() => {
      running.delete(done);
      sleep.wake();
    });
    running.add(done);
  }

  async function loop(): Promise<void> {
    while (!stopping) {
      sleep.begin();
      const free = plan.concurrency - running.size;
      const jobs = free > 0 ? await fetchJobs(free) : [];
      jobs.forEach(start);
      // A full batch may mean that more is waiting; then the next look comes with the next free place.
      await sleep.until(POLL_MS);
    }
  }

  async function fetchJobs(batchSize: number): Promise<PgBoss.Job<object>[]> {
    try {
      return await boss.fetch<object>(kind, { batchSize });
    } catch (error) {
      log.error({ err: error, kind }, 'jobs could not be fetched');
      return [];
    }
  }

  const looping = loop();
  return {
    wake: sleep.wake,
    async stop() {
      stopping = true;
      sleep.wake();
      await looping;
      await drain(running, ending);
    },
  };
}
