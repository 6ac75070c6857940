import type PgBoss from 'pg-boss';
import type { Logger } from 'pino';
import type { JobKind, JobPlan } from './job.ts';
import { createRounds } from './rounds.ts';

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
  const rounds = createRounds();

  async function run(job: PgBoss.Job<object>): Promise<void> {
    try {
      await plan.handle(job.data as never, rounds.signal);
      await boss.complete(kind, job.id);
    } catch (error) {
      log.error({ err: error, kind, job: job.data }, 'job failed');
      await boss.fail(kind, job.id).catch(() => {});
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

  rounds.begin(async () => {
    const free = plan.concurrency - rounds.running;
    const jobs = free > 0 ? await fetchJobs(free) : [];
    for (const job of jobs) rounds.add(run(job), rounds.wake);
    // A full batch may mean that more is waiting; then the next look comes with the next free place.
  }, POLL_MS);
  return { wake: rounds.wake, stop: () => rounds.stop() };
}
