import { type Browser, chromium } from 'playwright-core';

/** The system's Chromium, at `CHROMIUM_PATH` or where Debian puts it. */
export const browserOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
};

export function launchBrowser(): Promise<Browser> {
  return chromium.launch(browserOptions);
}
