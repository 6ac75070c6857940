import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import payloads from '../../fixtures/hostile/markup.json' with { type: 'json' };
import { desktop, eachOf, visit } from './visit.ts';

const shown = inject('shown');
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(shown.browser);
});
afterAll(() => browser?.close());

/** Every parameter that any page reads. */
const parameters = [
  ...[
    'q',
    'brand',
    'sentiment',
    'status',
    'from',
    'to',
    'host',
    'author',
    'source',
    'connector',
    'theme',
    'tag',
  ],
  ...[
    'story',
    'language',
    'emotion',
    'intent',
    'sort',
    'period',
    'days',
    'against',
    'kind',
    'state',
    'group',
  ],
  ...[
    'notice',
    'mention',
    'return',
    'assignee',
    'name',
    'query',
    'url',
    'view',
    'rule',
    'receiver',
    'title',
    'subject',
  ],
];

/** Links, forms and sources that lead to something else than pages of ours or of the web. */
const foreignLinks = `[...document.querySelectorAll('[href], [action], [formaction], [src]')]
  .flatMap((node) => ['href', 'action', 'formaction', 'src'].map((name) => node.getAttribute(name)))
  .filter((value) => value !== null && !/^(?:\\/(?!\\/)|#|\\?|https?:\\/\\/|mailto:)/u.test(value))`;
const handlers = `[...document.querySelectorAll('*')].flatMap((node) => [...node.attributes])
  .filter(({ name }) => name.startsWith('on') || name === 'srcdoc' && !document.querySelector('iframe[sandbox]'))
  .map(({ name, value }) => name + '=' + value)`;

async function survives(name: string, url: string, touch: (page: Page) => Promise<void> = async () => {}) {
  await visit(browser, url, desktop, async ({ page, complaints, dialogs, elsewhere }) => {
    await touch(page);
    expect.soft(await page.evaluate('window.pwned'), `${name} was taken over`).toBeUndefined();
    expect.soft(complaints, `${name} complains`).toEqual([]);
    expect.soft(elsewhere, `${name} asks others`).toEqual([]);
    expect.soft(dialogs, name).toBe(0);
    expect.soft(await page.evaluate(foreignLinks), `${name} leads astray`).toEqual([]);
    expect.soft(await page.evaluate(handlers), `${name} has handlers`).toEqual([]);
  });
}

/** Opens what is folded and moves over what can be pointed at: handlers that wait for it would run. */
async function touchAll(page: Page): Promise<void> {
  await page.evaluate(`for (const node of document.querySelectorAll('details')) node.open = true;
    for (const node of document.querySelectorAll('main *')) {
      for (const type of ['mouseover', 'focus', 'load', 'error']) node.dispatchEvent(new Event(type));
    }`);
}

it('runs nothing of what was crawled or entered, on any page', async () => {
  await eachOf(Object.entries(shown.hostilePaths), async ([name, path]) => {
    await survives(name, `${shown.hostile}${path}`, async (page) => {
      expect.soft(await page.title(), name).not.toContain('could not show');
      await touchAll(page);
    });
  });
}, 180_000);

it('runs nothing of what an address carries, on any page', async () => {
  await eachOf(Object.entries(shown.paths).entries(), async ([index, [name, path]]) => {
    const payload = payloads[index % payloads.length] ?? '';
    const carried = new URLSearchParams(parameters.map((parameter) => [parameter, payload]));
    await survives(name, `${shown.full}${path.split('?')[0]}?${carried}`, touchAll);
  });
}, 180_000);

it('is kept from running by the policy, even if something became markup', () =>
  visit(browser, shown.full, desktop, async ({ page }) => {
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.pwned=1"><b hx-on:click="window.pwned=1">x</b>')`,
    );
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate('window.pwned')).toBeUndefined();
  }));
