import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EncodedFeed, encodedFeeds } from './encoded.ts';
import { readWithFeedparser } from './feedparser.ts';
import { readers } from './readers.ts';
import type { Reading } from './reading.ts';

/** How many of the feeds in many charsets a reader reads to the letter, by what they declare. */
export interface CharsetTally {
  reader: string;
  declaration: EncodedFeed['declaration'];
  feeds: number;
  right: number;
  /** The files that are misread. */
  wrong: string[];
}

/** Reads feeds in every charset with every reader, feedparser too: here the truth is known. */
export async function measureCharsets(python: string): Promise<CharsetTally[]> {
  const feeds = [...encodedFeeds()];
  const readings = new Map<string, Reading[]>();
  for (const [reader, read] of Object.entries(readers))
    readings.set(reader, await Promise.all(feeds.map(({ bytes }) => read(bytes))));
  readings.set('feedparser', await referencesOf(feeds, python));
  return [...readings].flatMap(([reader, made]) =>
    DECLARATIONS.map((declaration) => {
      const own = feeds.flatMap((feed, at) =>
        feed.declaration === declaration ? [{ feed, reading: made[at] ?? null }] : [],
      );
      const wrong = own.filter(({ feed, reading }) => !isRight(feed, reading)).map(({ feed }) => feed.name);
      return { reader, declaration, feeds: own.length, right: own.length - wrong.length, wrong };
    }),
  );
}

const DECLARATIONS = ['right', 'none', 'wrong'] as const;

const isRight = ({ text }: EncodedFeed, reading: Reading) =>
  reading?.length === 3 && reading.every(({ title }) => title?.endsWith(text));

async function referencesOf(feeds: readonly EncodedFeed[], python: string): Promise<Reading[]> {
  const folder = await mkdtemp(join(tmpdir(), 'earshot-charsets-'));
  try {
    const files = feeds.map(({ name }) => join(folder, name));
    await Promise.all(feeds.map(({ bytes }, at) => writeFile(files[at] ?? '', bytes)));
    return (await readWithFeedparser(files, python)).map(({ items }) => items);
  } finally {
    await rm(folder, { recursive: true });
  }
}
