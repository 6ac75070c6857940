import { systemClock } from '../core/clock.ts';
import { type Engine, startEngine } from './engine.ts';
import { createPipeline, type Pipeline } from './pipeline.ts';
import { requireFittingSecret } from './secret-fits.ts';
import type { AppOptions, Closing } from './starting.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

const EVERY_FIVE_SECONDS = '*/5 * * * * *';

/**
 * Opens the workplace of a program that stays.
 *
 * @throws {DatabaseError} as {@link openWorkplace}
 * @throws {SecretError} when the secret in use does not open what is sealed there
 */
export async function openPlace(
  { settings, clock = systemClock }: AppOptions,
  closing: Closing,
): Promise<Workplace> {
  const workplace = await openWorkplace(settings, clock);
  closing.push(() => workplace.close());
  await requireFittingSecret(workplace.store, settings.dataDir);
  return workplace;
}

/** Starts what crawls, decides and tells; links in messages begin with `baseUrl`. */
export async function startWork(
  { settings, log, clock = systemClock, tick = EVERY_FIVE_SECONDS, lookup }: AppOptions,
  workplace: Workplace,
  baseUrl: string,
  closing: Closing,
): Promise<{ context: Pipeline['context']; engine: Engine }> {
  const { context, close } = createPipeline(settings, { ...workplace, clock, log, baseUrl, lookup });
  closing.push(close);
  const engine = await startEngine({
    database: workplace.database,
    context,
    crawlConcurrency: settings.crawlConcurrency,
    perHostConcurrency: settings.perHostConcurrency,
    tick,
  });
  closing.push(() => engine.stop());
  return { context, engine };
}
