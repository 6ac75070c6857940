import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import type { Store } from '../../../db/store.ts';
import { manualClock } from '../../support/clock.ts';
import { seedTeam } from '../../support/seed-team.ts';
import { browserOptions } from '../browser.ts';
import { startPages } from '../pages-server.ts';
import { everyPage, type Paths } from './every-page.ts';
import { poison } from './poison.ts';

/** What the suites in this folder look at together: starting it takes longer than looking. */
export interface Shown {
  /** Where the browser listens. */
  browser: string;
  /** A team's pages. */
  full: string;
  /** A fresh install's. */
  fresh: string;
  /** A team's in which everything that was crawled or entered is hostile. */
  hostile: string;
  /** Of `full`. */
  paths: Paths;
  /** Of `hostile`. */
  hostilePaths: Paths;
}

declare module 'vitest' {
  interface ProvidedContext {
    shown: Shown;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await chromium.launchServer(browserOptions);
  const fresh = await startPages(async () => manualClock());
  const full = await startTeam();
  const hostile = await startTeam(poison);
  project.provide('shown', {
    browser: browser.wsEndpoint(),
    full: full.server.url,
    fresh: fresh.url,
    hostile: hostile.server.url,
    paths: full.paths,
    hostilePaths: hostile.paths,
  });
  return async () => {
    await browser.close();
    await Promise.all([fresh.close(), full.server.close(), hostile.server.close()]);
  };
}

async function startTeam(change: (store: Store) => Promise<void> = async () => {}) {
  let paths: Paths = {};
  const server = await startPages(async (store) => {
    const seeded = await seedTeam(store);
    paths = await everyPage(store, seeded);
    await change(store);
    return seeded.clock;
  });
  return { server, paths };
}
