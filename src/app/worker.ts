import { systemClock } from '../core/clock.ts';
import { impliedBaseUrl } from './base-url.ts';
import { startEngine } from './engine.ts';
import { createPipeline } from './pipeline.ts';
import { requireFittingSecret } from './secret-fits.ts';
import { type AppOptions, EVERY_FIVE_SECONDS, starting } from './starting.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

export interface Worker {
  workplace: Workplace;
  /** Drains and ends everything. Safe to call twice. */
  stop(): Promise<void>;
}

/** Crawl and alert workers only: any number of these share one server database. */
export function startWorker(options: AppOptions): Promise<Worker> {
  const { settings, log, clock = systemClock, tick = EVERY_FIVE_SECONDS } = options;
  return starting(async (closing) => {
    const workplace = await openWorkplace(settings, clock);
    closing.push(() => workplace.close());
    await requireFittingSecret(workplace.store, settings.dataDir);
    const baseUrl = impliedBaseUrl(settings);
    const pipeline = createPipeline(settings, { ...workplace, clock, log, baseUrl });
    closing.push(() => pipeline.close());
    const engine = await startEngine({
      database: workplace.database,
      context: pipeline.context,
      crawlConcurrency: settings.crawlConcurrency,
      perHostConcurrency: settings.perHostConcurrency,
      tick,
    });
    closing.push(() => engine.stop());
    return { workplace };
  });
}
