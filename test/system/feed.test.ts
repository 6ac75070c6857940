import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findMention, pageOfMentions } from '../../db/repos/mentions/mention-feed.ts';
import { addMs, MINUTE } from '../../src/core/time.ts';
import { ingest, type Seeded, seed } from '../support/seed.ts';
import { post } from '../support/seed-posts.ts';
import { launchBrowser } from './browser.ts';
import { type PagesServer, startPages } from './pages-server.ts';

/** Enough for the list to be scrolled through in several parts. */
const QUIET = 70;

let browser: Browser;
let server: PagesServer;
let seeded: Seeded;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startPages(async (store) => {
    seeded = await seed(store);
    const posts = Array.from({ length: QUIET }, (_, index) =>
      post({
        guid: `quiet-${index}`,
        url: `https://quiet.example/${index}`,
        title: `Halden note ${index}: ${['route', 'bell', 'basket', 'lock', 'light'][index % 5]} ${index * 7919}`,
        text: `Rider ${index * 104729} writes to Halden about line ${index * 31} and ${index ** 3} other things.`,
        publishedAt: addMs(seeded.clock.now(), -(index + 1) * MINUTE),
      }),
    );
    await ingest(store, seeded.clock, posts);
    return seeded.clock;
  });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function withPage(visit: (page: Page) => Promise<void>, options: { javaScriptEnabled?: boolean } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    ...options,
    baseURL: server.url,
  });
  try {
    await visit(await context.newPage());
  } finally {
    await context.close();
  }
}

const idOf = (page: Page) =>
  page.evaluate(`document.activeElement.closest('.mention')?.id.slice(2)`) as Promise<string | undefined>;
const mentionOf = async (id: string | undefined) => findMention(server.store, id ?? '');

describe('the feed with JavaScript', () => {
  it(
    'is triaged with the keyboard alone, ten mentions in a row',
    () =>
      withPage(async (page) => {
        await page.goto('/mentions?each=yes');
        const keys = ['a', 'i', 'v', 'sn', 'sp', 's2', 'a', 'i', 'a', 'v'];
        const done: [string | undefined, string][] = [];
        for (const act of keys) {
          await page.keyboard.press('j');
          const id = await idOf(page);
          done.push([id, act]);
          const answered = page.waitForResponse((response) => response.request().method() === 'POST');
          for (const key of act) await page.keyboard.press(key);
          await answered;
          await page.locator(`#m-${id}:focus`).waitFor();
        }
        expect(new Set(done.map(([id]) => id)).size).toBe(10);
        const expected = {
          a: { status: 'answered' },
          i: { status: 'ignored' },
          v: { status: 'seen' },
          sn: { sentiment: 'negative', scorer: 'person' },
          sp: { sentiment: 'positive', scorer: 'person' },
          s2: { sentiment: 'neutral', scorer: 'person' },
        } as const;
        for (const [id, act] of done)
          expect(await mentionOf(id), act).toMatchObject(expected[act as keyof typeof expected]);

        const undone = page.waitForResponse((response) => response.url().includes('/undo/'));
        await page.keyboard.press('u');
        await undone;
        expect(await mentionOf(done.at(-1)?.[0])).toMatchObject({ status: 'new' });

        await page.keyboard.press('t');
        await page.locator('.mention [name=tags]:focus').waitFor();
        await page.keyboard.type('Follow up, jjj');
        await page.keyboard.press('Enter');
        await page.locator('.mention .tag', { hasText: 'follow up' }).waitFor();
        expect(await mentionOf(done.at(-1)?.[0])).toMatchObject({ tags: ['follow up', 'jjj'] });

        await page.keyboard.press('?');
        await page.getByRole('dialog').waitFor();
        await page.keyboard.press('j');
        await page.keyboard.press('Escape');
        expect(await page.getByRole('dialog').count()).toBe(0);
        await page.keyboard.press('/');
        expect(await page.evaluate('document.activeElement.type')).toBe('search');
      }),
    90_000,
  );

  it('goes on as one scrolls, up to the footer, and shows as much when one comes back', () =>
    withPage(async (page) => {
      await page.goto('/mentions?each=yes');
      const cards = page.locator('.feed .mention');
      const part = await cards.count();
      for (const parts of [2, 3]) {
        await page.locator('.feed > :last-child').scrollIntoViewIfNeeded();
        await cards.nth(parts * part - 1).waitFor();
      }
      expect(new Set(await cards.evaluateAll((all) => all.map(({ id }) => id))).size).toBe(
        await cards.count(),
      );
      await page.waitForURL(/parts=3/u);
      const far = cards.nth(2 * part + 5);
      const id = await far.getAttribute('id');
      await far.getByRole('link', { name: 'Details' }).click();
      await page.waitForURL(/\/mentions\/[0-9a-f-]+\?list=/u);
      await page.locator('.ways a').last().click();
      await page.goBack();
      await page.goBack();
      await page.locator(`[id="${id}"]`).waitFor();
      expect(await cards.count()).toBeGreaterThanOrEqual(3 * part);
    }));

  it('marks what is ticked, and undoes it, without loading the page anew', () =>
    withPage(async (page) => {
      await page.goto('/mentions?each=yes&host=quiet.example&status=new');
      await page.evaluate('window.sameDocument = true');
      const boxes = page.locator('.feed [name=id]');
      const ids = await boxes.evaluateAll((all) =>
        all.slice(5, 8).map((box) => box.getAttribute('value') ?? ''),
      );
      for (const at of [5, 6, 7]) await boxes.nth(at).check();
      await page.getByText('3 selected').waitFor();
      await page.locator('.on-many').getByRole('button', { name: 'Ignored' }).click();
      await page.locator('#said', { hasText: '3 mentions marked as ignored.' }).waitFor();
      for (const id of ids) {
        expect(await mentionOf(id)).toMatchObject({ status: 'ignored' });
        expect(await page.locator(`#m-${id}`).getAttribute('data-status')).toBe('ignored');
      }
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.locator('#said', { hasText: 'Undone for 3 mentions.' }).waitFor();
      for (const id of ids) expect(await page.locator(`#m-${id}`).getAttribute('data-status')).toBe('new');
      expect(await page.evaluate('window.sameDocument')).toBe(true);
    }));

  it('unfolds the copies of a story in place', () =>
    withPage(async (page) => {
      await page.goto('/mentions');
      const story = page.locator('.told', { has: page.locator('.copies') }).first();
      await story.locator('.mention').focus();
      await page.keyboard.press('e');
      await story.locator('details.copies li').first().waitFor();
      expect(new URL(page.url()).pathname).toBe('/mentions');
      await page.keyboard.press('e');
      expect(await story.locator('details.copies[open]').count()).toBe(0);
    }));
});

describe('the feed without JavaScript', () => {
  it('leads through copies, answers, tags and actions on many, and undoes them', () =>
    withPage(
      async (page) => {
        await page.goto('/mentions?host=quiet.example&each=yes&status=new');
        const first = page.locator('.feed .mention').first();
        const id = (await first.getAttribute('id'))?.slice(2);
        await first.getByRole('link', { name: 'Tag, answer, assign' }).click();
        await page.getByLabel('Address of the answer').fill('https://halden.example/answer');
        await page.getByRole('button', { name: 'Record the answer' }).click();
        expect(await mentionOf(id)).toMatchObject({
          status: 'answered',
          response: { url: 'https://halden.example/answer' },
        });
        await page.getByRole('button', { name: 'Undo' }).click();
        expect(await mentionOf(id)).toMatchObject({ status: 'new', response: null });

        await page.goto('/mentions?host=quiet.example&each=yes&status=new');
        await page.getByLabel('All on this page').check();
        await page.getByLabel(/^All \d+ that fit/u).check();
        await page.locator('.on-many').getByRole('button', { name: 'Answered' }).click();
        const filter = { host: 'quiet.example', status: 'new' } as const;
        const left = () => pageOfMentions(server.store, filter, '-publishedAt', { limit: 200, cursor: null });
        expect((await left()).items).toEqual([]);
        await page.getByRole('button', { name: 'Undo' }).click();
        expect((await left()).items.length).toBeGreaterThan(30);
      },
      { javaScriptEnabled: false },
    ));
});
