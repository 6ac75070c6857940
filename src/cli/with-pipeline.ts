import type { Pipeline } from '../app/pipeline.ts';
import type { Settings } from '../config/settings.ts';
import type { CliIo } from './io.ts';
import { stderrLog } from './log.ts';
import { withWorkplace } from './with-workplace.ts';

/** Opens the database and joins the pipeline for one command, and closes both whatever happens. */
export async function withPipeline<T>(
  io: CliIo,
  work: (context: Pipeline['context'], settings: Settings) => Promise<T>,
): Promise<T> {
  const { createPipeline } = await import('../app/pipeline.ts');
  const { impliedBaseUrl } = await import('../app/base-url.ts');
  return withWorkplace(io, async ({ settings, workplace, clock }) => {
    const log = stderrLog(settings, io);
    const pipeline = createPipeline(settings, {
      ...workplace,
      clock,
      log,
      baseUrl: impliedBaseUrl(settings),
    });
    try {
      return await work(pipeline.context, settings);
    } finally {
      await pipeline.close();
    }
  });
}
