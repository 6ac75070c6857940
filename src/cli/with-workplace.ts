import { type Logger, pino } from 'pino';
import { impliedBaseUrl } from '../app/base-url.ts';
import type { Workplace } from '../app/workplace.ts';
import type { Settings } from '../config/settings.ts';
import { type Clock, systemClock } from '../core/clock.ts';
import type { CliIo } from './io.ts';
import { commandSettings } from './settings.ts';

/** What a command that needs the database works with. */
export interface Bench {
  settings: Settings;
  workplace: Workplace;
  clock: Clock;
  log: Logger;
  /** Address of the pages, for links. */
  baseUrl: string;
}

/** Opens the database for one command and closes it whatever happens. */
export async function withWorkplace<T>(io: CliIo, work: (bench: Bench) => Promise<T>): Promise<T> {
  const { openWorkplace } = await import('../app/workplace.ts');
  const settings = await commandSettings(io);
  const workplace = await openWorkplace(settings, systemClock);
  try {
    return await work({
      settings,
      workplace,
      clock: systemClock,
      log: stderrLog(settings, io),
      baseUrl: impliedBaseUrl(settings),
    });
  } finally {
    await workplace.close();
  }
}

/** Logs are talk: one JSON object a line on stderr. */
export function stderrLog(settings: Pick<Settings, 'logLevel'>, io: CliIo): Logger {
  return pino({ level: settings.logLevel, base: null }, io.stderr as NodeJS.WritableStream);
}
