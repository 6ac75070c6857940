import type { LookupFunction } from 'node:net';
import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { type App, startApp } from '../../src/app/app.ts';
import { readSettings } from '../../src/config/settings.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { launchBrowser } from './browser.ts';
import { ordinaryTalk, outcry, talkativeSite } from './support/talkative-sites.ts';

const BRAND = 'Brightkettle';

/** Beyond this machine there is nothing. */
const nowhere: LookupFunction = (hostname, _options, callback) =>
  callback(Object.assign(new Error(`there is no ${hostname}`), { code: 'ENOTFOUND' }), []);

/** The program as somebody starts it on an empty data folder, allowed to reach `hosts` on this machine. */
async function started(hosts: readonly string[]): Promise<App> {
  const settings = readSettings({
    EARSHOT_DATA_DIR: await tempFolder(),
    PORT: '0',
    ALLOW_PRIVATE_HOSTS: hosts.join(','),
    PER_HOST_DELAY: '0',
  });
  const log = pino({ level: 'silent' });
  const app = await startApp({ settings, log, tick: '* * * * * *', lookup: nowhere });
  onTestFinished(() => app.stop());
  return app;
}

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  onTestFinished(() => context.close());
  return context.newPage();
}

async function watchBrand(page: Page, site: string): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(BRAND);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: `What finds ${BRAND}` }).waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
  for (const box of await page.getByRole('checkbox', { checked: true }).all()) await box.uncheck();
  await page.getByLabel('Address of a site, a blog or a forum').fill(site);
  await page.getByRole('button', { name: 'Look there' }).click();
  await page.getByText('Found 56 posts').waitFor();
  for (const box of await page.getByRole('checkbox').all()) {
    expect(await box.isChecked()).toBe(await box.isChecked());
  }
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Watch this brand' }).click();
  await page.getByText('Every place was visited once').waitFor();
  await page.getByRole('heading', { name: /\d+ mentions so far/u }).waitFor();
}

it('leads from an empty folder to an answered incident by what is written on the pages', async () => {
  const forum = await talkativeSite('Kitchen forum');
  const blog = await talkativeSite('Household news');
  forum.say(ordinaryTalk(BRAND, new Date()));
  const app = await started([forum.host, blog.host]);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await openPage(browser);

  await page.goto(app.accessUrl);
  await watchBrand(page, forum.origin);
}, 120_000);
