import { pino } from 'pino';
import { countLiveIncidents } from '../../db/repos/incidents/incidents.ts';
import { countDeliveries } from '../../db/repos/telling/deliveries.ts';
import { incidentAlerts, items } from '../../db/schema/index.ts';
import type { Store } from '../../db/store.ts';
import { readSettings } from '../../src/config/settings.ts';
import { dueDigestIds } from '../../src/pipeline/digests/digest-due.ts';
import type { Birth, Progress } from './mortal.ts';

/** The program under test, on a clock that its parent moves. */
interface Order {
  birth?: Birth;
  now?: number;
  ask?: 'progress' | 'finish';
}

const loaded =
  process.argv[2] === 'serve'
    ? (await import('../../src/app/app.ts')).startApp
    : (await import('../../src/app/worker.ts')).startWorker;
process.on('disconnect', () => process.exit());
const birth = await new Promise<Birth>((resolve) => {
  process.once('message', (order: Order) => order.birth && resolve(order.birth));
});

let now = birth.now;
let since = performance.now();
/** Goes on in between, so that no two things happen in one millisecond; never back. */
const clock = { now: () => new Date(Math.floor(now + performance.now() - since)) };
const log = pino({ level: 'warn', base: null }, pino.destination({ dest: 2, sync: true }));
const asked = new Map<Order['ask'], () => unknown>();

process.on('message', (order: Order) => {
  asked.get(order.ask)?.();
  if (order.now === undefined) return;
  now = Math.max(order.now, clock.now().getTime());
  since = performance.now();
});

const app = await loaded({
  settings: readSettings(birth.env),
  log,
  clock,
  tick: '* * * * * *',
});
asked.set('progress', async () => process.send?.({ progress: await progressOf(app.workplace.store) }));
asked.set('finish', async () => {
  await app.stop();
  process.removeAllListeners('disconnect').disconnect();
});
process.send?.({ ready: true });

async function progressOf(store: Store): Promise<Progress> {
  // First: what was due a moment ago is among the deliveries by now, or counted here.
  const dueDigests = (await dueDigestIds(store, clock.now())).length;
  const deliveries = await countDeliveries(store);
  const waiting = deliveries.filter(({ state }) => state === 'pending' || state === 'retrying');
  return {
    items: await store.db.$count(items),
    alerts: await store.db.$count(incidentAlerts),
    liveIncidents: await countLiveIncidents(store),
    dueDigests,
    waitingDeliveries: waiting.reduce((sum, { count }) => sum + count, 0),
  };
}
