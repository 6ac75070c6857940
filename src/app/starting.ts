import type { LookupFunction } from 'node:net';
import type { Logger } from 'pino';
import type { Settings } from '../config/settings.ts';
import type { Clock } from '../core/clock.ts';

/** What a program that stays is started with. */
export interface AppOptions {
  settings: Settings;
  log: Logger;
  /** Domain time; wall time when absent. */
  clock?: Clock | undefined;
  /** Cron expression, with seconds, of the tick that asks what is due; every five seconds when absent. */
  tick?: string | undefined;
  /** How names become addresses; the system's way when absent. */
  lookup?: LookupFunction | undefined;
}

/** How what was started is ended again, in the order of starting. */
export type Closing = (() => Promise<void>)[];

/** Starts parts that are stopped in the reverse order, also when a later one does not start. */
export async function starting<T extends object>(
  start: (closing: Closing) => Promise<T>,
): Promise<T & { stop(): Promise<void> }> {
  const closing: Closing = [];
  const stop = once(async () => {
    for (const close of closing.toReversed()) await close();
  });
  try {
    return { ...(await start(closing)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= work();
    return done;
  };
}
