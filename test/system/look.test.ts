import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfMentions } from '../../db/repos/mention-feed.ts';
import { manualClock } from '../support/clock.ts';
import { type Seeded, seed, seedDigest } from '../support/seed.ts';
import { launchBrowser } from './browser.ts';
import { type PagesServer, startPages } from './pages-server.ts';

/** Folder for a picture of every page; none are taken without it. */
const pictures = process.env.SCREENSHOTS;

/** Lists go on like that. */
const TALLEST = 1_800;

/** One picture of each width and each colour scheme says enough. */
const pictured = ['desktop-light', 'mobile-dark'];

const views = [
  { name: 'desktop-light', width: 1280, height: 900, colorScheme: 'light' },
  { name: 'desktop-dark', width: 1280, height: 900, colorScheme: 'dark' },
  { name: 'mobile-light', width: 390, height: 844, colorScheme: 'light' },
  { name: 'mobile-dark', width: 390, height: 844, colorScheme: 'dark' },
] as const;

let browser: Browser;
let full: PagesServer;
let fresh: PagesServer;
let seeded: Seeded;
const paths: Record<string, string> = {};

beforeAll(async () => {
  browser = await launchBrowser();
  fresh = await startPages(async () => manualClock());
  full = await startPages(async (store) => {
    seeded = await seed(store);
    return seeded.clock;
  });
  const { store } = full;
  const digest = await seedDigest(store, seeded);
  const worst = await pageOfMentions(store, {}, 'score', { limit: 1, cursor: null });
  Object.assign(paths, {
    overview: '/',
    mentions: '/mentions',
    'mentions-filtered': `/mentions?brand=${seeded.brand.id}&sentiment=negative&status=new&from=nonsense`,
    mention: `/mentions/${worst.items[0]?.id}`,
    incidents: '/incidents',
    incident: `/incidents/${seeded.incidentId}`,
    alerts: '/alerts',
    'alerts-new': `/alerts/new?brand=${seeded.brand.id}`,
    sources: '/sources',
    coverage: '/coverage?days=7',
    source: `/sources/${seeded.sourceIds[2]}`,
    deliveries: '/deliveries',
    digest: `/digests/${digest}`,
    'not-found': '/nowhere',
  });
  if (pictures !== undefined) await mkdir(pictures, { recursive: true });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await full?.close();
  await fresh?.close();
});

describe.each(views)('at $name', ({ name: view, width, height, colorScheme }) => {
  async function look(name: string, url: string) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme });
    try {
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(url);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      if (pictures !== undefined && pictured.includes(view)) {
        const whole = Number(await page.evaluate('document.documentElement.scrollHeight'));
        const clip = { x: 0, y: 0, width, height: Math.min(whole, TALLEST) };
        await page.screenshot({ path: join(pictures, `${name}.${view}.png`), fullPage: true, clip });
      }
      return { complaints, overflow };
    } finally {
      await context.close();
    }
  }

  it('fits the window and says nothing on the console, on every page', async () => {
    for (const [name, path] of Object.entries(paths)) {
      const { complaints, overflow } = await look(name, `${full.url}${path}`);
      expect(overflow, `${name} is wider than the window`).toBe(0);
      // Browsers write down every answer that is not a success.
      expect(complaints.filter((text) => !text.includes('404 (Not Found)'))).toEqual([]);
    }
  }, 120_000);

  it('welcomes on a fresh install', async () => {
    expect((await look('welcome', fresh.url)).overflow).toBe(0);
  });
});
