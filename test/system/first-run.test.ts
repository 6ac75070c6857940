import type { LookupFunction } from 'node:net';
import { pino } from 'pino';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { type App, startApp } from '../../src/app/app.ts';
import { readSettings } from '../../src/config/settings.ts';
import type { Clock } from '../../src/core/clock.ts';
import { MINUTE } from '../../src/core/time.ts';
import { manualClock } from '../support/clock.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { launchBrowser } from './browser.ts';
import { ordinaryTalk, outcry, talkativeSite } from './support/talkative-sites.ts';

const BRAND = 'Brightkettle';
const PASSWORD = 'four plain words here';

/** Detection judges quarter-hours that are over. */
const QUARTER_HOUR = 15 * MINUTE;

/** Beyond this machine there is nothing. */
const nowhere: LookupFunction = (hostname, _options, callback) =>
  callback(Object.assign(new Error(`there is no ${hostname}`), { code: 'ENOTFOUND' }), []);

/** The program as somebody starts it on an empty data folder, allowed to reach `hosts` on this machine. */
async function started(clock: Clock, hosts: readonly string[]): Promise<App> {
  const settings = readSettings({
    EARSHOT_DATA_DIR: await tempFolder(),
    PORT: '0',
    ALLOW_PRIVATE_HOSTS: hosts.join(','),
    PER_HOST_DELAY: '0',
  });
  const log = pino({ level: 'silent' });
  const app = await startApp({ settings, log, clock, tick: '* * * * * *', lookup: nowhere });
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
  await page.getByRole('heading', { name: `Where to listen for ${BRAND}` }).waitFor();
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await page.getByLabel('Address of a site, a blog or a forum').fill(site);
  await page.getByRole('button', { name: 'Look there' }).click();
  await page.getByText(`On ${BRAND}, 1`, { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Watch this brand' }).click();
  await page.getByText('Every place was visited once').waitFor();
  await page.getByRole('heading', { name: /\d+ mentions so far/u }).waitFor();
}

async function addSource(page: Page, site: string): Promise<void> {
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await page.getByRole('link', { name: 'Add a source' }).click();
  await page.getByLabel('Address', { exact: true }).fill(site);
  await page.getByRole('button', { name: 'Find feeds' }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('Added. It is visited in a moment').waitFor();
}

/** Looks at the page again and again, as somebody does who waits for something to show. */
async function awaited(page: Page, shown: Locator): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.reload();
        return shown.count();
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBeGreaterThan(0);
}

const incidentLink = (page: Page): Locator =>
  page.getByRole('link', { name: new RegExp(`${BRAND}: \\d+ negative`, 'u') }).first();

async function fixSentiment(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mentions', exact: true }).first().click();
  const first = page.getByRole('article').first();
  await first.getByText('Correct', { exact: true }).click();
  await first.getByRole('button', { name: 'neutral' }).click();
  await page.getByText('Sentiment corrected').waitFor();
}

async function answerIncident(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^Incidents/u })
    .first()
    .click();
  await incidentLink(page).click();
  await page.getByRole('button', { name: 'Acknowledge' }).click();
  await page.getByText('Record a public response').click();
  await page.getByLabel('Its address').fill('https://brightkettle.example/sorry');
  await page.getByRole('button', { name: 'Record response' }).click();
  await page.getByText('Response recorded').waitFor();
}

/** Gives whoever sits at `page` the first account. */
async function makeFirstAccount(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings', exact: true }).first().click();
  await page.getByRole('link', { name: 'Make the first account' }).click();
  await page.getByLabel('Your name').fill('Mara');
  await page.getByLabel('E-mail').fill('mara@brightkettle.example');
  await page.getByLabel(/^Password/u).fill(PASSWORD);
  await page.getByRole('button', { name: 'Make my account' }).click();
}

/** Invites `email`; returns the link that makes their account. */
async function invite(page: Page, email: string): Promise<string> {
  await page.getByRole('link', { name: 'Settings', exact: true }).first().click();
  await page.getByRole('link', { name: 'Members' }).click();
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  return page.getByLabel('Link to copy').inputValue();
}

/** Accepts an invitation, leaves, and signs in again. */
async function join(page: Page, link: string, email: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Your name').fill('Jonas');
  await page.getByLabel(/^Password/u).fill(PASSWORD);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await page.goto(new URL('/', link).href);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel(/^Password/u).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

it('leads from an empty folder to an answered incident and a colleague, by what is written on the pages', async () => {
  const forum = await talkativeSite('Kitchen forum');
  const blog = await talkativeSite('Household news');
  const clock = manualClock();
  forum.say(ordinaryTalk(BRAND, clock.now()));
  const app = await started(clock, [forum.host, blog.host]);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await openPage(browser);

  await page.goto(app.accessUrl ?? '');
  await watchBrand(page, forum.origin);
  await page.getByRole('link', { name: 'Go to the overview' }).click();
  await addSource(page, blog.origin);
  // What the first visit brings from before is history: nobody is told of that.
  await awaited(page, page.getByRole('region', { name: 'Visits' }).getByText('Read', { exact: true }));
  clock.advance(MINUTE);
  blog.say(outcry(BRAND, clock.now()));
  await page.getByRole('button', { name: 'Visit now' }).click();
  await awaited(page, page.getByRole('cell', { name: '60', exact: true }));
  clock.advance(QUARTER_HOUR);
  await page
    .getByRole('link', { name: /^Incidents/u })
    .first()
    .click();
  await awaited(page, incidentLink(page));
  await fixSentiment(page);
  await answerIncident(page);

  await makeFirstAccount(page);
  const email = 'jonas@brightkettle.example';
  const link = await invite(page, email);
  const colleague = await openPage(browser);
  await join(colleague, link, email);
  await colleague
    .getByRole('link', { name: /^Incidents/u })
    .first()
    .click();
  await incidentLink(colleague).waitFor();
}, 240_000);
