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
}

/** Opens the database for one command and closes it whatever happens. */
export async function withWorkplace<T>(io: CliIo, work: (bench: Bench) => Promise<T>): Promise<T> {
  const { openWorkplace } = await import('../app/workplace.ts');
  const settings = await commandSettings(io);
  const workplace = await openWorkplace(settings, systemClock);
  try {
    return await work({ settings, workplace, clock: systemClock });
  } finally {
    await workplace.close();
  }
}
