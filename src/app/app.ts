import { createAccounts } from '../access/accounts/accounts.ts';
import { accessToken } from '../access/pages-token.ts';
import { systemClock } from '../core/clock.ts';
import { startChangeStream } from '../pipeline/stream/change-stream.ts';
import { createSampler } from '../setup/sample-source.ts';
import { discovery } from './discovery.ts';
import { openPlace, startWork } from './parts.ts';
import { listen } from './server.ts';
import { createSite } from './site.ts';
import { type AppOptions, starting } from './starting.ts';
import type { Workplace } from './workplace.ts';

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
  const { settings, log } = options;
  return starting(async (closing) => {
    const workplace = await openPlace(options, closing);
    const listener = await listen(settings);
    closing.push(() => listener.close());
    const baseUrl = settings.baseUrl ?? listener.url;
    const { context, engine } = await startWork(options, workplace, baseUrl, closing);
    const { store, secret, database } = workplace;
    const changes = await startChangeStream({ store, database, log });
    closing.push(() => changes.stop());
    const token = accessToken(secret);
    const accounts = createAccounts({ store, secret, baseUrl, wall: systemClock });
    listener.handle(
      createSite({
        ...context,
        work: engine.work,
        discover: discovery(context),
        sample: createSampler({ ...context, http: context.crawlHttp }),
        changes,
        accounts,
        accessToken: token,
      }),
    );
    const opens = !(await accounts.exist());
    return { workplace, baseUrl, accessUrl: opens ? `${baseUrl}/?token=${token}` : null };
  });
}
