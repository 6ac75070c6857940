import { describe, expect, inject, it } from 'vitest';
import { LOCALE_COOKIE, locales } from '../../../src/web/reader.ts';
import { catalogue } from '../../../src/web/words/catalogue.ts';
import type { Phrases } from '../../../src/web/words/phrases.ts';
import { eachOf } from './visit.ts';
import { wordsOf } from './words-of.ts';

const shown = inject('shown');

/** Names that are the same in every language: of the product, of what was seeded, of what the world calls so. */
const names = new RegExp(
  [
    '^(?:Earshot|API|RSS|CSV|NDJSON|OPML|URL|UTC|https://|en|feed|Halden|Pedalo|Summit|Mara|Jonas|Locks|locks)$',
    '^(?:City Cycling Forum|Reviews|Members only|pr-desk|on-call|night-phone|marketing|[\\w.-]+@[\\w.-]+)$',
    '^(?:Slack|Microsoft Teams|Discord|PagerDuty|Pushover|ntfy|Webhook|Atom|JSON Feed)$',
    '^(?:Angry and unanswered|silence|reason: .*|Halden: [0-9]+ mentions, .*|\\(answered [0-9]+\\)|[0-9]+ kB)$',
    ' · Earshot$',
    '\\.(?:example|com|org|net|ist|io|social)\\b',
    '^[A-Z]\\w+/[\\w/]+$',
  ].join('|'),
  'u',
);

async function read(path: string, locale: string): Promise<string> {
  const response = await fetch(`${shown.full}${path}`, { headers: { cookie: `${LOCALE_COOKIE}=${locale}` } });
  return response.text();
}

describe.each(locales.filter((locale) => locale !== 'en'))('in %s', (locale) => {
  it('leaves nothing in English, on any page', async () => {
    const same = new Set(
      Object.entries(catalogue as Phrases).flatMap(([phrase, words]) =>
        words[locale as 'de'] === phrase ? [phrase] : [],
      ),
    );
    await eachOf(Object.entries(shown.paths), async ([name, path]) => {
      const [english, other] = await Promise.all([read(path, 'en'), read(path, locale)]);
      const before = wordsOf(english);
      const left = [...wordsOf(other)].filter(
        (words) => before.has(words) && !same.has(words) && !names.test(words),
      );
      expect.soft(left, name).toEqual([]);
    });
  }, 120_000);
});
