import { createAccounts } from '../access/accounts/accounts.ts';
import { accessToken } from '../access/pages-token.ts';
import { systemClock } from '../core/clock.ts';
import { startChangeStream } from '../pipeline/stream/change-stream.ts';
import { createSampler } from '../setup/sample-source.ts';
import { discovery } from './discovery.ts';
import { startEngine } from './engine.ts';
import { createPipeline } from './pipeline.ts';
import { requireFittingSecret } from './secret-fits.ts';
import { listen } from './server.ts';
import { createSite } from './site.ts';
import { type AppOptions, EVERY_FIVE_SECONDS, starting } from './starting.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

export interface App {
  workplace: Workplace;
  /** Where the pages are, without a slash at the end. */
  baseUrl: string;
  /** What opens the pages from elsewhere, and makes the first account; null where there are accounts. */
  accessUrl: string | null;
  /** Drains and ends everything. Safe to call twice. */
  stop(): Promise<void>;
}

/** API, pages, clock and workers in one process. */
export function startApp(options: AppOptions): Promise<App> {
  const { settings, log, clock = systemClock, tick = EVERY_FIVE_SECONDS, lookup } = options;
  return starting(async (closing) => {
    const workplace = await openWorkplace(settings, clock);
    closing.push(() => workplace.close());
    await requireFittingSecret(workplace.store, settings.dataDir);
    const listener = await listen(settings);
    closing.push(() => listener.close());
    const baseUrl = settings.baseUrl ?? listener.url;
    const pipeline = createPipeline(settings, { ...workplace, clock, log, baseUrl, lookup });
    closing.push(() => pipeline.close());
    const engine = await startEngine({
      database: workplace.database,
      context: pipeline.context,
      crawlConcurrency: settings.crawlConcurrency,
      perHostConcurrency: settings.perHostConcurrency,
      tick,
    });
    closing.push(() => engine.stop());
    const { store, secret, database } = workplace;
    const changes = await startChangeStream({ store, database, log });
    closing.push(() => changes.stop());
    const token = accessToken(secret);
    const discover = discovery(pipeline.context);
    const accounts = createAccounts({ store, secret, baseUrl, wall: systemClock });
    const sample = createSampler({ ...pipeline.context, http: pipeline.context.crawlHttp });
    listener.handle(
      createSite({
        ...pipeline.context,
        work: engine.work,
        discover,
        sample,
        changes,
        accounts,
        accessToken: token,
      }),
    );
    const opens = !(await accounts.exist());
    return { workplace, baseUrl, accessUrl: opens ? `${baseUrl}/?token=${token}` : null };
  });
}
