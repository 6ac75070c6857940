import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../../db/client.ts';
import { createSecretBox } from '../../db/secret-box.ts';
import type { Store } from '../../db/store.ts';
import { addMs, HOUR, MINUTE, SECOND } from '../../src/core/time.ts';
import { seededRandom } from '../../src/demo/world/random.ts';
import { faultsInArrivals, faultsInIncidents, faultsInStore } from './invariants.ts';
import { killAt, randomMoment } from './kill-plan.ts';
import { load, type Mortal, type Progress, type Role } from './mortal.ts';
import { type Arrival, startReceivers } from './receivers.ts';
import { RULES, setScene } from './scene.ts';
import { startSites } from './sites.ts';
import { createStoryClock } from './story-clock.ts';
import { createTalk } from './talk.ts';

export interface KilledRun {
  /** URL of the compiled `mortal-main.ts`. */
  entry: string;
  /** A migrated database. */
  database: { url: string | null; dataDir: string };
  role: Role;
  /** How many are alive at once. */
  processes: number;
  kills: number;
  /** Decides what is posted, what fails and when somebody is killed. */
  seed: number;
}

/** What came of it: `faults` is empty when every promise was kept, `tally` says in numbers what happened. */
export interface RunEnd {
  faults: string[];
  tally: string;
}

const START = new Date('2026-03-03T06:00:00.000Z');
const SECRET = 'a secret that the test and the program under test share';
/** Domain time goes with what gets done, so that a slow machine sees the same story. */
const TIME_PER_FEED = 4 * MINUTE;
const LONGEST_DOWNTIME = 5 * MINUTE;
/** And goes on where nothing is to be done: while processes are killed, and once the last crisis is over. */
const SPEED = MINUTE / SECOND;
const CALM_SPEED = (2 * HOUR) / SECOND;
const LAST_CRISIS_OVER = 6 * HOUR;
const LOOK_EVERY_MS = 200;
/** Wall time within which everything must have been told once nobody is killed any more. */
const PATIENCE_MS = 60 * SECOND;

/** Crawls and tells a story of three crises while processes are killed and started again, then looks at what is there. */
export async function killedRun(run: KilledRun): Promise<RunEnd> {
  const { entry, database, role, processes, kills, seed } = run;
  const random = seededRandom(seed);
  const moments = new EventEmitter();
  const alive: Mortal[] = [];
  const clock = createStoryClock({
    start: START,
    lives: () => alive.some((mortal) => mortal.works()),
    tell(now) {
      for (const mortal of alive) mortal.tellTime(now);
    },
  });
  moments.on('served', () => clock.skip(TIME_PER_FEED));
  const posts = createTalk(START, seed);
  const sites = await startSites({ posts, clock, random, moments });
  const receivers = await startReceivers({ random, moments });
  const env = {
    ...(database.url === null ? {} : { DATABASE_URL: database.url }),
    EARSHOT_DATA_DIR: database.dataDir,
    PORT: '0',
    PER_HOST_DELAY: '0',
    SECRET,
    ALLOW_PRIVATE_HOSTS: [...sites.hosts, receivers.host].join(','),
  };
  let spare = load(entry, role);
  const birth = () => {
    const born = spare;
    spare = load(entry, role);
    born.begin({ env, now: clock.now().getTime() });
    return born;
  };
  const faults: string[] = [];

  try {
    await withStore(database, (store) => setScene(store, sites, receivers, START));
    for (let count = 0; count < processes; count++) alive.push(birth());
    clock.run(SPEED);
    const killingFrom = performance.now();
    for (let count = 0; count < kills; count++) {
      const index = random.between(0, processes - 1);
      const victim = alive[index] as Mortal;
      await killAt(victim, randomMoment(random), moments);
      if (!victim.wasKilled()) faults.push(`ended by itself: ${await victim.log}`);
      clock.skip(random.between(0, LONGEST_DOWNTIME));
      alive[index] = birth();
    }
    receivers.behave();
    const calmFrom = performance.now();
    const over = () => clock.now() >= addMs(START, LAST_CRISIS_OVER);
    while (!over() && performance.now() < calmFrom + PATIENCE_MS) await pause(LOOK_EVERY_MS);
    // What happened a day ago is no news: time must not run away before all of it was heard.
    const isHeard = ({ items, alerts }: Progress) => items >= posts.length && alerts >= RULES;
    await progressUntil(alive[0] as Mortal, isHeard);
    clock.run(CALM_SPEED);
    await progressUntil(alive[0] as Mortal, ({ liveIncidents }) => liveIncidents === 0);
    clock.stop();
    const isSaid = ({ dueDigests, waitingDeliveries }: Progress) => dueDigests + waitingDeliveries === 0;
    const progress = await progressUntil(alive[0] as Mortal, isSaid);
    const calmTo = performance.now();
    for (const mortal of alive) {
      const code = await mortal.finish();
      if (code !== 0) faults.push(`did not finish well (${code}): ${await mortal.log}`);
    }
    await withStore(database, async (store) => {
      faults.push(...(await faultsInStore(store, posts)));
      faults.push(...(await faultsInIncidents(store)));
      faults.push(...(await faultsInArrivals(store, receivers.arrivals)));
    });
    const seconds = (from: number, to: number) => `${((to - from) / SECOND).toFixed(1)} s`;
    return {
      faults,
      tally: [
        `seed ${seed}: ${kills} kills and restarts in ${seconds(killingFrom, calmFrom)}`,
        `all told ${seconds(calmFrom, calmTo)} later`,
        `${sites.served()} feeds served, ${JSON.stringify(progress)} of ${posts.length} posts`,
        tallyOf(receivers.arrivals),
      ].join('; '),
    };
  } finally {
    await Promise.all([...alive, spare].map((mortal) => mortal.kill()));
    clock.stop();
    await sites.close();
    await receivers.close();
  }
}

async function withStore<T>(options: KilledRun['database'], work: (store: Store) => Promise<T>): Promise<T> {
  const database = await openDatabase(options);
  try {
    return await work({ db: database.db, box: createSecretBox(SECRET) });
  } finally {
    await database.close();
  }
}

/** Looks at `witness` until it has come far enough, has ended, or took too long. */
async function progressUntil(
  witness: Mortal,
  isFarEnough: (progress: Progress) => boolean,
): Promise<Progress | null> {
  await witness.ready;
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const progress = await witness.progress();
    if (progress === null || isFarEnough(progress) || performance.now() > deadline) return progress;
    await pause(LOOK_EVERY_MS);
  }
}

function tallyOf(arrivals: readonly Arrival[]): string {
  const ids = new Set(arrivals.map(({ id }) => id)).size;
  const taken = arrivals.filter((arrival) => arrival.taken);
  const once = new Set(taken.map(({ id, receiver }) => `${receiver} ${id}`)).size;
  return `${arrivals.length} webhooks with ${ids} ids arrived, ${taken.length} taken, ${taken.length - once} of them again`;
}
