import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { allSources } from '../../db/repos/crawl/sources.ts';
import { createApiKey } from '../access/api-keys.ts';
import { type App, startApp } from '../app/app.ts';
import { readSettings } from '../config/settings.ts';
import { MINUTE, SECOND } from '../core/time.ts';
import { newSigningSecret } from '../setup/receivers.ts';
import { setUpCast } from './cast.ts';
import { createFastClock, type FastClock } from './fast-clock.ts';
import { followStory, type StoryEnd } from './follow-story.ts';
import { storyStart } from './story-start.ts';
import type { Telling } from './telling.ts';
import { createReceiver } from './world/receiver.ts';
import { createWorld } from './world/world.ts';

export interface DemoOptions {
  /** Domain seconds per wall second while the story runs. */
  speed: number;
  /** Port of the pages; 0 takes a free one. */
  port: number;
  /** End when the incident was resolved, instead of staying up to be looked at. */
  once: boolean;
  telling: Telling;
  log: Logger;
  /** Settles when a person wants to end. */
  stopRequested: Promise<unknown>;
}

const SEED = 7;
/** Every second: the story runs fast. */
const TICK = '* * * * * *';
/** The first visits, two weeks of talk, take no longer than this in wall time. */
const FIRST_VISITS = MINUTE;

/**
 * The whole product on a small local web that lives through a crisis: real crawling, the embedded database, pages,
 * and a receiver that verifies every webhook. Everything is gone afterwards.
 *
 * @returns how the story ended
 */
export async function runDemo(options: DemoOptions): Promise<StoryEnd> {
  const { telling, log } = options;
  const start = storyStart(new Date());
  const clock = createFastClock(start, () => performance.now());
  const secret = newSigningSecret();
  const world = await createWorld({ clock, start, seed: SEED });
  const receiver = await createReceiver({ secret });
  const dataDir = await mkdtemp(join(tmpdir(), 'earshot-demo-'));
  let app: App | null = null;
  try {
    telling.say(
      clock.now(),
      '·',
      `A local web of ${world.sites.length} sites is up; two weeks of talk lie behind it.`,
    );
    const hosts = [...world.hosts, receiver.host].join(',');
    const settings = readSettings({
      EARSHOT_DATA_DIR: dataDir,
      PORT: String(options.port),
      ALLOW_PRIVATE_HOSTS: hosts,
      PER_HOST_DELAY: '0',
    });
    app = await startApp({ settings, clock, tick: TICK, log });
    const { store } = app.workplace;
    const brands = await setUpCast(store, world, { url: receiver.url, secret }, clock.now());
    const { secret: apiKey } = await createApiKey(
      store,
      { name: 'press office', scope: 'write' },
      clock.now(),
    );
    telling.say(clock.now(), '›', `Earshot watches ${brands.map(({ name }) => name).join(' and ')}.`);
    telling.note(`Pages: ${app.baseUrl}`);
    await allVisitedOnce(app);
    clock.run(options.speed);
    const end = await followStory({
      app,
      clock,
      start,
      world,
      receiver,
      brands,
      apiKey,
      telling,
      stop: options.stopRequested,
    });
    if (!options.once && end.missing.length === 0) await stayUp(app, clock, options);
    return end;
  } finally {
    telling.end();
    await app?.stop();
    await receiver.close();
    await world.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The clock stands until every source was read once, so that history is complete before the story goes on. */
async function allVisitedOnce(app: App): Promise<void> {
  const deadline = performance.now() + FIRST_VISITS;
  while (performance.now() < deadline) {
    const sources = await allSources(app.workplace.store);
    if (sources.every(({ lastCrawlAt }) => lastCrawlAt !== null)) return;
    await pause(SECOND / 5);
  }
  throw new Error('the first visits took too long');
}

async function stayUp(app: App, clock: FastClock, { telling, stopRequested }: DemoOptions): Promise<void> {
  clock.run(1);
  telling.note(`The story is over; look around at ${app.baseUrl}. Ctrl-C ends the demo.`);
  await stopRequested;
}
