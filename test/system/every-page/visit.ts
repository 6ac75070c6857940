import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** What a browser has to say of a page. */
export interface Visit {
  /** On the console, policy violations and scripts' errors included; answers that are no success are not meant. */
  complaints: string[];
  /** Hosts besides the pages' own that were asked for something. */
  elsewhere: string[];
  dialogs: number;
  page: Page;
}

export const desktop = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } as const;
export const mobile = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const;

/** Opens a page in a context of its own and hands it over once it is at rest. */
export async function visit<T>(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ timezoneId: 'Europe/Berlin', ...options });
  try {
    // As from the second page on: the first one tells the zone.
    await context.addCookies([{ name: 'earshot_zone', value: 'Europe%2FBerlin', url }]);
    const page = await context.newPage();
    const seen: Visit = { complaints: [], elsewhere: [], dialogs: 0, page };
    page.on('pageerror', ({ message }) => seen.complaints.push(message));
    page.on('console', (message) => {
      const text = message.text();
      if (!/status of (?:400|403|404|422)/u.test(text)) seen.complaints.push(text);
    });
    page.on('dialog', (dialog) => {
      seen.dialogs += 1;
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      const { host, protocol } = new URL(request.url());
      if (/^https?:$/u.test(protocol) && host !== new URL(url).host) seen.elsewhere.push(host);
    });
    await page.goto(url, { waitUntil: 'load' });
    return await look(seen);
  } finally {
    await context.close();
  }
}

/** How far things moved without anybody having done anything (CLS, web.dev/cls, its windows taken together). */
export async function shifted(page: Page): Promise<number> {
  return Number(
    await page.evaluate(`new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => setTimeout(() => resolve(sum)));
    })`),
  );
}

/** Visits a few at a time: both cores are then busy. */
export async function eachOf<T>(
  values: Iterable<T>,
  work: (value: T) => Promise<void>,
  atOnce = 2,
): Promise<void> {
  const queue = [...values];
  const worker = async () => {
    for (let value = queue.shift(); value !== undefined; value = queue.shift()) await work(value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
