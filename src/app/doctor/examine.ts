import { readSettings, type Settings, SettingsError } from '../../config/settings.ts';
import type { Clock } from '../../core/clock.ts';
import { secretAdvice, secretFits } from '../secret-fits.ts';
import { openWorkplace, type Workplace } from '../workplace.ts';
import { checkBrands } from './brands.ts';
import { checkClock } from './clock.ts';
import { databaseFault } from './database.ts';
import { type Finding, ill, well } from './finding.ts';
import { checkMail } from './mail.ts';
import { checkReceivers } from './receivers.ts';
import { checkSources } from './sources.ts';

/**
 * Looks at an installation the way somebody would who was called because no alert came. What cannot be looked at
 * because something before it is ill is left out.
 */
export async function examine(
  env: Readonly<Record<string, string | undefined>>,
  clock: Clock,
): Promise<Finding[]> {
  let settings: Settings;
  try {
    settings = readSettings(env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.faults.map((fault) => ill('settings', fault, 'earshot --settings says what each may be'));
  }
  return [
    well('settings', 'can all be used'),
    ...(await examineDatabase(settings, clock)),
    await checkMail(settings.smtpUrl),
  ];
}

async function examineDatabase(settings: Settings, clock: Clock): Promise<Finding[]> {
  let workplace: Workplace;
  try {
    workplace = await openWorkplace(settings, clock);
  } catch (error) {
    return [databaseFault(error)];
  }
  try {
    return await examineContents(workplace, settings, clock);
  } finally {
    await workplace.close();
  }
}

async function examineContents(
  { store, database }: Workplace,
  settings: Settings,
  clock: Clock,
): Promise<Finding[]> {
  const opened = [
    well('database', `${database.kind === 'pglite' ? 'the embedded database' : 'the server'} answers`),
    await checkClock(store, clock),
  ];
  if (!(await secretFits(store))) {
    const advice = secretAdvice(settings.dataDir);
    return [...opened, ill('secret', 'what is sealed in the database does not open', advice)];
  }
  return [
    ...opened,
    well('secret', 'opens what is sealed in the database'),
    ...(await checkBrands(store)),
    ...(await checkReceivers(store, { hasMailServer: settings.smtpUrl !== null })),
    ...(await checkSources(store, database.kind === 'postgres' ? clock.now() : null)),
  ];
}
