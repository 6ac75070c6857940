import { impliedBaseUrl } from './base-url.ts';
import { openPlace, startWork } from './parts.ts';
import { type AppOptions, starting } from './starting.ts';
import type { Workplace } from './workplace.ts';

export interface Worker {
  workplace: Workplace;
  /** Drains and ends everything. Safe to call twice. */
  stop(): Promise<void>;
}

/** Crawl and alert workers only: any number of these share one server database. */
export function startWorker(options: AppOptions): Promise<Worker> {
  return starting(async (closing) => {
    const workplace = await openPlace(options, closing);
    await startWork(options, workplace, impliedBaseUrl(options.settings), closing);
    return { workplace };
  });
}
