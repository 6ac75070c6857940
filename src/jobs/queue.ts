import PgBoss from 'pg-boss';
import type { Logger } from 'pino';
import type { BossDb } from '../../db/database.ts';
import type { JobData, JobKind, JobPlan, JobPlans } from './job.ts';
import { createLane, type Lane } from './lane.ts';

export interface Queue {
  /** Asks for a job; one that is already waiting for the same row is not doubled. Never call it inside a transaction. */
  send<K extends JobKind>(kind: K, data: JobData[K]): Promise<void>;
  /** Begins to work. */
  work(plans: JobPlans): Promise<void>;
  /** Takes no new jobs, lets running ones finish for a while, then ends. */
  stop(): Promise<void>;
}

export interface QueueOptions {
  /** Connection string of the server, or the embedded database. */
  database: { url: string } | { boss: BossDb };
  log: Logger;
}

const kinds: readonly JobKind[] = [
  'crawl',
  'history',
  'follow',
  'evaluate',
  'deliver',
  'escalate',
  'digest',
  'rematch',
  'authors',
  'forecasts',
  'themes',
  'subscribe',
];
const EXPIRE_SECONDS = 600;
/** What no row asks for again is tried again instead. Everything else comes with the next tick. */
const RETRIES: Partial<Record<JobKind, number>> = { rematch: 3, themes: 3 };

/**
 * A job queue in the same database (pg-boss). Rows are the truth and jobs only carry their ids: a job that is lost
 * is sent again by the next tick, one that comes twice finds nothing to do.
 */
export async function startQueue({ database, log }: QueueOptions): Promise<Queue> {
  const boss = new PgBoss({
    ...('url' in database ? { connectionString: database.url, max: 4 } : { db: database.boss }),
    schema: 'pgboss',
    schedule: false,
    deleteAfterMinutes: 10,
    archiveCompletedAfterSeconds: 60,
  });
  boss.on('error', (error) => log.error({ err: error }, 'queue failed'));
  try {
    await boss.start();
    // `short`: at most one job waits for a row, while another may be running.
    for (const name of kinds)
      await boss.createQueue(name, {
        name,
        policy: 'short',
        retryLimit: RETRIES[name] ?? 0,
        expireInSeconds: EXPIRE_SECONDS,
      });
  } catch (error) {
    await boss.stop({ graceful: false, wait: true });
    throw error;
  }

  const lanes = new Map<JobKind, Lane>();
  return {
    async send(kind, data) {
      await boss.send(kind, data, { singletonKey: Object.values(data).join(' ') });
      lanes.get(kind)?.wake();
    },
    async work(plans) {
      for (const kind of kinds) lanes.set(kind, createLane(boss, kind, plans[kind] as JobPlan<JobKind>, log));
    },
    async stop() {
      await Promise.all([...lanes.values()].map((lane) => lane.stop()));
      await boss.stop({ graceful: false, wait: true });
    },
  };
}
