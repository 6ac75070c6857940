import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { actOnIncident } from '../../src/pipeline/incidents/actions.ts';
import { ingest, type Seeded, seed } from '../support/seed.ts';
import { launchBrowser } from './browser.ts';
import { type PagesServer, startPages } from './pages-server.ts';

let browser: Browser;
let pages: PagesServer;
let seeded: Seeded;

beforeAll(async () => {
  browser = await launchBrowser();
  pages = await startPages(async (store) => {
    seeded = await seed(store);
    return seeded.clock;
  });
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

async function open(path: string) {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  const connected = page.waitForResponse((response) => response.url().includes('/live'));
  await page.goto(`${pages.url}${path}`);
  await connected;
  return { page, failures };
}

async function post(text: string): Promise<void> {
  const publishedAt = seeded.clock.now();
  const url = `https://news.example/${encodeURIComponent(text)}`;
  const nothing = { html: null, author: null, updatedAt: null, language: null, rating: null, reach: null };
  const item = { guid: url, url, title: null, text, publishedAt, engagement: null, ...nothing };
  await ingest(pages.store, seeded.clock, [item]);
}

it('a list says how much is new, moves nothing, and shows it when asked', async () => {
  const { page, failures } = await open('/mentions');
  const first = page.locator('.mention').first();
  const before = await first.boundingBox();
  await post('Halden lost my bike, horrible');
  await post('Halden charged me a third time, awful');
  const news = page.getByRole('link', { name: '2 new mentions' });
  await news.waitFor();
  expect((await first.boundingBox())?.y).toBe(before?.y);
  await news.click();
  await page.getByText('lost my bike').first().waitFor();
  expect(failures).toEqual([]);
});

it('the page of an incident says what others do to it, but not over what one writes', async () => {
  const { page, failures } = await open(`/incidents/${seeded.incidentId}`);
  await page.getByText('Comment', { exact: true }).first().click();
  const comment = page.getByRole('textbox', { name: 'Comment' });
  await comment.fill('I am just writing');
  const context = { store: pages.store, clock: seeded.clock, baseUrl: pages.url };
  await actOnIncident(context, seeded.incidentId, { kind: 'acknowledge', actor: 'Robin' });
  await page.locator('.timeline').getByText('Robin').waitFor();
  await page.getByText('Nobody looks after this yet.').waitFor({ state: 'detached' });
  expect(await comment.inputValue()).toBe('I am just writing');
  await actOnIncident(context, seeded.incidentId, { kind: 'resolve', actor: 'Robin', reason: 'real' });
  await page.locator('[data-live-open]').first().waitFor({ state: 'hidden' });
  expect(failures).toEqual([]);
});
