import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findIncident } from '../../db/repos/incidents/incidents.ts';
import { addBrand } from '../../src/setup/brands.ts';
import { ingest, type Seeded, seed, seedDigest } from '../support/seed.ts';
import { post } from '../support/seed-posts.ts';
import { launchBrowser } from './browser.ts';
import { type PagesServer, startPages } from './pages-server.ts';

const payload = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';

let browser: Browser;
let server: PagesServer;
let seeded: Seeded;
let digestId: string;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startPages(async (store) => {
    seeded = await seed(store);
    digestId = await seedDigest(store, seeded);
    await addBrand(store, { name: `Hostile ${payload}`, query: 'hostile' }, seeded.clock.now());
    const text = `Hostile ${payload} is terrible. ${payload}`;
    const item = { guid: 'hostile', url: 'javascript:window.pwned=1', author: payload, title: text, text };
    await ingest(store, seeded.clock, [post({ ...item, publishedAt: seeded.clock.now() })]);
    return seeded.clock;
  });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function withPage(options: { javaScriptEnabled: boolean }, visit: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ ...options, baseURL: server.url });
  try {
    await visit(await context.newPage());
  } finally {
    await context.close();
  }
}

describe('without JavaScript', () => {
  it('leads from the feed over a filter to a correction', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Mentions', exact: true }).click();
      await page.getByText('Filter', { exact: true }).click();
      await page.getByLabel('Site').fill('news.example.com');
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.getByRole('link', { name: 'Negative', exact: true }).click();
      expect(new URL(page.url()).searchParams.get('host')).toBe('news.example.com');
      const first = page.locator('article').first();
      const id = await first.getAttribute('id');
      await first.getByText('Correct', { exact: true }).click();
      await first.getByRole('button', { name: 'neutral' }).click();
      expect(await page.locator('#said').textContent()).toContain('Sentiment corrected');
      expect(await page.locator(`[id="${id}"]`).count()).toBe(0);
    }));

  it('leads from the overview through an incident, from acknowledging to resolving', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/');
      await page.getByRole('link', { name: /Halden: \d+ negative mentions/u }).click();
      await page.getByLabel('Your name').first().fill('Mara');
      await page.getByRole('button', { name: 'Acknowledge' }).click();
      expect(await page.getByText('Mara looks after it').count()).toBe(1);
      await page.getByText('Comment', { exact: true }).first().click();
      await page.getByRole('textbox', { name: 'Comment' }).fill('Refunds go out today');
      await page.getByRole('button', { name: 'Add comment' }).click();
      await page.getByText('Record a public response').click();
      await page.getByLabel('Its address').fill('https://halden.example/sorry');
      await page.getByRole('button', { name: 'Record response' }).click();
      await page.getByText('Resolve', { exact: true }).first().click();
      await page.getByLabel('A real problem').check();
      await page.getByRole('button', { name: 'Resolve' }).click();
      expect(await page.getByText('Resolved as').count()).toBe(1);
      expect(await findIncident(server.store, seeded.incidentId)).toMatchObject({
        status: 'resolved',
        resolution: 'real',
        response: { url: 'https://halden.example/sorry' },
      });
    }));

  it('skips to the content from the keyboard', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/mentions');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(page.url()).toMatch(/#main$/u);
    }));
});

describe('with JavaScript', () => {
  it('runs nothing that was crawled', () =>
    withPage({ javaScriptEnabled: true }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto('/mentions');
      const hostile = page.locator('article', { hasText: 'onerror' }).first();
      expect(await hostile.count()).toBe(1);
      await hostile.getByRole('link', { name: 'Details' }).click();
      await page.waitForLoadState('networkidle');
      expect(await page.locator('h1').textContent()).toContain(payload);
      await page.goto('/');
      expect(await page.evaluate('window.pwned')).toBeUndefined();
      expect(asked).not.toContain('/x');
    }));

  it('is kept from running by the policy, even if something became markup', () =>
    withPage({ javaScriptEnabled: true }, async (page) => {
      await page.goto('/');
      await page.evaluate(
        `document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.pwned=1">')`,
      );
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate('window.pwned')).toBeUndefined();
    }));

  it('shows a digest with its styles, whose links open in the whole window', () =>
    withPage({ javaScriptEnabled: true }, async (page) => {
      await page.goto(`/digests/${digestId}`);
      const mail = page.frameLocator('iframe');
      await mail.getByRole('heading', { name: 'Halden: what was said' }).waitFor();
      const size = await page
        .frames()[1]
        ?.evaluate("getComputedStyle(document.querySelector('h1')).fontSize");
      expect(size).toBe('20px');
      const link = mail.getByRole('link', { name: 'See all mentions' });
      const href = new URL((await link.getAttribute('href')) ?? '');
      await page.route(`${href.origin}/**`, (route) => route.fulfill({ body: 'arrived' }));
      await link.click();
      await page.waitForURL(href.href);
      expect(await page.textContent('body')).toBe('arrived');
    }));
});
