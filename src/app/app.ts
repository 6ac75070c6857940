import type { Logger } from 'pino';
import type { Settings } from '../config/settings.ts';
import { type Clock, systemClock } from '../core/clock.ts';
import { accessToken } from '../web/access.tsx';
import { impliedBaseUrl } from './base-url.ts';
import { startEngine } from './engine.ts';
import { createPipeline } from './pipeline.ts';
import { requireFittingSecret } from './secret-fits.ts';
import { listen } from './server.ts';
import { createSite } from './site.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

export interface AppOptions {
  settings: Settings;
  log: Logger;
  /** Domain time; wall time when absent. */
  clock?: Clock | undefined;
  /** Cron expression, with seconds, of the tick that asks what is due. */
  tick?: string | undefined;
}

export interface App {
  workplace: Workplace;
  /** Where the pages are, without a slash at the end. */
  baseUrl: string;
  /** What opens the pages from elsewhere than this machine. */
  accessUrl: string;
  /** Drains and ends everything. Safe to call twice. */
  stop(): Promise<void>;
}

const TICK = '*/5 * * * * *';

/** API, pages, clock and workers in one process. */
export function startApp(options: AppOptions): Promise<App> {
  const { settings, log, clock = systemClock, tick = TICK } = options;
  return starting(async (closing) => {
    const workplace = await openWorkplace(settings, clock);
    closing.push(() => workplace.close());
    await requireFittingSecret(workplace.store, settings.dataDir);
    const listener = await listen(settings);
    closing.push(() => listener.close());
    const baseUrl = settings.baseUrl ?? listener.url;
    const pipeline = createPipeline(settings, { store: workplace.store, clock, log, baseUrl });
    closing.push(() => pipeline.close());
    const engine = await startEngine({
      database: workplace.database,
      context: pipeline.context,
      crawlConcurrency: settings.crawlConcurrency,
      tick,
    });
    closing.push(() => engine.stop());
    const token = accessToken(workplace.secret);
    listener.handle(createSite({ ...pipeline.context, work: engine.work, accessToken: token }));
    return { workplace, baseUrl, accessUrl: `${baseUrl}/?token=${token}` };
  });
}

/** Crawl and alert workers only: any number of these share one server database. */
export function startWorker(options: AppOptions): Promise<Pick<App, 'workplace' | 'stop'>> {
  const { settings, log, clock = systemClock, tick = TICK } = options;
  return starting(async (closing) => {
    const workplace = await openWorkplace(settings, clock);
    closing.push(() => workplace.close());
    await requireFittingSecret(workplace.store, settings.dataDir);
    const baseUrl = impliedBaseUrl(settings);
    const pipeline = createPipeline(settings, { store: workplace.store, clock, log, baseUrl });
    closing.push(() => pipeline.close());
    const engine = await startEngine({
      database: workplace.database,
      context: pipeline.context,
      crawlConcurrency: settings.crawlConcurrency,
      tick,
    });
    closing.push(() => engine.stop());
    return { workplace };
  });
}

type Closing = (() => Promise<void>)[];

/** Starts parts that are stopped in the reverse order, also when a later one does not start. */
async function starting<T extends object>(
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
