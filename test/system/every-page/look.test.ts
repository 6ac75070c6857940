import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { desktop, eachOf, mobile, shifted, type Visit, visit } from './visit.ts';

/** Folder for a picture of every page; none are taken without it. */
const pictures = process.env.SCREENSHOTS;

/** Lists go on like that. */
const TALLEST = 1_800;
/** What a slow line takes a second for. */
const MOST_HTML = 150_000;
/** Below it nobody loses the line they read (web.dev/cls). */
const MOST_SHIFT = 0.1;

const views = [
  { name: 'desktop-light', ...desktop },
  { name: 'mobile-dark', ...mobile },
];

const shown = inject('shown');
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(shown.browser);
  if (pictures !== undefined) await mkdir(pictures, { recursive: true });
});
afterAll(() => browser?.close());

describe.each(views)('at $name', ({ name: view, ...options }) => {
  const { width } = options.viewport;

  async function look(name: string, { page, complaints }: Visit) {
    expect.soft(complaints, `${name} complains`).toEqual([]);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect.soft(overflow, `${name} is wider than the window`).toBe(0);
    expect.soft(await shifted(page), `${name} moves`).toBeLessThan(MOST_SHIFT);
    expect.soft((await page.content()).length, `${name} is long`).toBeLessThan(MOST_HTML);
    if (pictures === undefined) return;
    const whole = Number(await page.evaluate('document.documentElement.scrollHeight'));
    const clip = { x: 0, y: 0, width, height: Math.min(whole, TALLEST) };
    await page.screenshot({ path: join(pictures, `${name}.${view}.png`), fullPage: true, clip });
  }

  it('fits the window, stays where it is, and says nothing on the console, on every page', async () => {
    await eachOf(Object.entries(shown.paths), ([name, path]) =>
      visit(browser, `${shown.full}${path}`, options, (seen) => look(name, seen)),
    );
  }, 180_000);

  it('welcomes on a fresh install', () =>
    visit(browser, shown.fresh, options, (seen) => look('welcome', seen)));

  it('fits the window whatever language it is in', async () => {
    const german = { ...options, locale: 'de' };
    await eachOf(Object.entries(shown.paths), ([name, path]) =>
      visit(browser, `${shown.full}${path}`, german, async ({ page }) => {
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect.soft(overflow, `${name} is wider than the window in German`).toBe(0);
      }),
    );
  }, 180_000);
});
