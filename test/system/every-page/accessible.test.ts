import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { desktop, eachOf, mobile, visit } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const shown = inject('shown');
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(shown.browser);
});
afterAll(() => browser?.close());

/** What keeps people out: rule, and the first element that breaks it. */
async function barriers(page: Page): Promise<string[]> {
  // Evaluated from outside: the policy of the pages lets no foreign script in.
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )) as AxeResults;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length})`);
}

describe.each([
  { name: 'a wide, light window', options: desktop },
  { name: 'a small, dark one', options: mobile },
])('in $name', ({ options }) => {
  it('keeps nobody out of any page', async () => {
    await eachOf(Object.entries(shown.paths), ([name, path]) =>
      visit(browser, `${shown.full}${path}`, options, async ({ page }) => {
        expect.soft(await barriers(page), name).toEqual([]);
      }),
    );
  }, 240_000);

  it('keeps nobody out of a fresh install', () =>
    visit(browser, shown.fresh, options, async ({ page }) => {
      expect(await barriers(page)).toEqual([]);
    }));
});

it(
  'shows where the keyboard is, from the first link to the last control',
  () =>
    visit(browser, `${shown.full}${shown.paths.incident}`, desktop, async ({ page }) => {
      const count = Number(await page.evaluate("document.querySelectorAll('a, button, summary').length"));
      const unseen: string[] = [];
      for (let step = 0; step < Math.min(count, 60); step += 1) {
        await page.keyboard.press('Tab');
        const where = await page.evaluate(`(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
        return outlineStyle === 'none' || outlineWidth === '0px' ? document.activeElement.outerHTML : null;
      })()`);
        if (typeof where === 'string' && !where.startsWith('<body')) unseen.push(where.slice(0, 120));
      }
      expect(unseen).toEqual([]);
    }),
  60_000,
);

it('opens the menu from the keyboard on a small screen, and closes it again', () =>
  visit(browser, shown.full, mobile, async ({ page }) => {
    await page.getByRole('button', { name: 'Menu' }).press('Enter');
    const link = page.getByRole('link', { name: 'Coverage', exact: true });
    expect(await link.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await link.isVisible()).toBe(false);
  }));
