import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { actOnIncident } from '../../src/pipeline/incidents/actions.ts';
import { seed } from '../support/seed.ts';
import { startPages } from './pages-server.ts';

it('looks', async () => {
  let seeded: Awaited<ReturnType<typeof seed>> | undefined;
  const pages = await startPages(async (store) => {
    seeded = await seed(store);
    return seeded.clock;
  });
  const id = seeded?.incidentId ?? '';
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const shoot = async (
    path: string,
    name: string,
    width: number,
    scheme: 'light' | 'dark',
    locale = 'en-GB',
  ) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      locale,
    });
    const page = await context.newPage();
    page.on('console', (m) => console.log(name, m.text()));
    page.on('pageerror', (m) => console.log(name, m.message));
    await page.goto(`${pages.url}${path}`);
    await page.screenshot({ path: `/tmp/pics-w2/${name}.png`, fullPage: true });
    await context.close();
  };
  await shoot(`/incidents/${id}`, 'incident-1280', 1280, 'light');
  await shoot(`/incidents/${id}`, 'incident-390', 390, 'dark');
  await shoot(`/incidents/${id}`, 'incident-de', 1280, 'light', 'de-DE');
  await shoot('/incidents', 'incidents-1280', 1280, 'light');
  await actOnIncident(
    { store: pages.store, clock: { now: () => new Date('2026-01-15T14:10:00Z') }, baseUrl: 'http://x' },
    id,
    { kind: 'acknowledge', actor: 'Kim' },
  );
  await actOnIncident(
    { store: pages.store, clock: { now: () => new Date('2026-01-15T14:11:00Z') }, baseUrl: 'http://x' },
    id,
    {
      kind: 'respond',
      actor: 'Kim',
      response: { url: 'https://halden.example/answer', at: '2026-01-15T13:20:00Z' },
    },
  );
  await shoot(`/incidents/${id}`, 'incident-answered', 1280, 'dark');
  await shoot('/incidents', 'incidents-390', 390, 'light');
  await shoot('/incidents?severity=info', 'incidents-none', 1280, 'light');
  // live
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.on('console', (m) => console.log('live', m.text()));
  page.on('pageerror', (m) => console.log('live', m.message));
  await page.goto(`${pages.url}/incidents/${id}`);
  await page.waitForRequest((r) => r.url().includes('/live')).catch(() => {});
  if (seeded) {
    await actOnIncident({ store: pages.store, clock: seeded.clock, baseUrl: 'http://x' }, id, {
      kind: 'comment',
      actor: 'Kim',
      text: 'live comment',
    });
  }
  await page.getByText('live comment').waitFor({ timeout: 10000 });
  expect(await page.getByText('live comment').count()).toBe(1);
  await browser.close();
  await pages.close();
}, 120_000);
