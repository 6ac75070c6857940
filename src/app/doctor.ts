import { createTransport } from 'nodemailer';
import { notifierById } from '../../alerts/registry.ts';
import { databaseTime } from '../../db/database.ts';
import { allBrands } from '../../db/repos/brands.ts';
import { allReceivers } from '../../db/repos/receivers.ts';
import { allSources } from '../../db/repos/sources.ts';
import type { Store } from '../../db/store.ts';
import type { Settings } from '../config/settings.ts';
import type { Clock } from '../core/clock.ts';
import { SECOND } from '../core/time.ts';

/** One thing that was looked at. `advice` says what to do; null when all is well. */
export interface Finding {
  what: string;
  ok: boolean;
  detail: string;
  advice: string | null;
}

/** More than this between two clocks spoils signatures and due times. */
const CLOCK_TOLERANCE = 5 * SECOND;
const MAIL_TIMEOUT = 10 * SECOND;

/** Looks at an installation the way somebody would who was called because no alert came. */
export async function examine(settings: Settings, store: Store, clock: Clock): Promise<Finding[]> {
  return [
    await databaseClock(store, clock),
    await mailServer(settings),
    await watchedBrands(store),
    ...(await receivers(store)),
    ...(await sources(store)),
  ];
}

async function databaseClock({ db }: Store, clock: Clock): Promise<Finding> {
  const before = clock.now().getTime();
  const there = (await databaseTime(db)).getTime();
  const off = Math.max(before - there, there - clock.now().getTime(), 0);
  const seconds = (off / SECOND).toFixed(1);
  return off <= CLOCK_TOLERANCE
    ? well('clock', 'this machine and the database agree')
    : ill('clock', `this machine and the database differ by ${seconds} s`, 'synchronise both with NTP');
}

async function mailServer({ smtpUrl }: Settings): Promise<Finding> {
  if (smtpUrl === null) return well('mail', 'no mail server is set, so no mail is sent');
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: MAIL_TIMEOUT,
    greetingTimeout: MAIL_TIMEOUT,
    socketTimeout: MAIL_TIMEOUT,
  });
  try {
    await transport.verify();
    return well('mail', 'the mail server takes our login');
  } catch (error) {
    const code = (error as { code?: string }).code ?? 'unknown';
    return ill('mail', `the mail server cannot be used (${code})`, 'check SMTP_URL');
  } finally {
    transport.close();
  }
}

async function watchedBrands(store: Store): Promise<Finding> {
  const brands = await allBrands(store);
  return brands.length > 0
    ? well('brands', `${brands.length} watched`)
    : ill('brands', 'none is watched', 'earshot init NAME adds one');
}

async function receivers(store: Store): Promise<Finding[]> {
  const all = await allReceivers(store);
  if (all.length === 0)
    return [ill('receivers', 'nobody is told anything', 'add a receiver to earshot.yaml and apply it')];
  return all.map(({ name, kind, settings, disabledReason }) => {
    const what = `receiver ${name}`;
    if (disabledReason !== null)
      return ill(what, `disabled: ${disabledReason}`, 'correct its settings, which enables it again');
    const notifier = notifierById(kind);
    if (notifier === null) return ill(what, `there is no notifier "${kind}"`, 'remove it, or update Earshot');
    const valid = notifier.settings.safeParse(settings).success;
    return valid
      ? well(what, kind)
      : ill(what, 'its settings are not valid', 'correct them in earshot.yaml and apply it');
  });
}

async function sources(store: Store): Promise<Finding[]> {
  const all = await allSources(store);
  if (all.length === 0) return [ill('sources', 'nothing is read', 'earshot init NAME proposes some')];
  const sick = all.filter(({ status }) => status !== 'active' && status !== 'paused');
  const healthy = well('sources', `${all.length - sick.length} of ${all.length} are well`);
  return [
    healthy,
    ...sick.map(({ id, title, status, lastError }) =>
      ill(
        `source ${title ?? id}`,
        `${status}: ${lastError ?? 'no reason was kept'}`,
        `earshot crawl --source ${id} tries it now`,
      ),
    ),
  ];
}

function well(what: string, detail: string): Finding {
  return { what, ok: true, detail, advice: null };
}

function ill(what: string, detail: string, advice: string): Finding {
  return { what, ok: false, detail, advice };
}
