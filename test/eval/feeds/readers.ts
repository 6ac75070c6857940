import Parser from 'rss-parser';
import { parseFeed } from '../../../crawlers/formats/feed/parse-feed.ts';
import { BASE, type Reading } from './reading.ts';

type Reader = (bytes: Uint8Array) => Promise<Reading>;

const seconds = (time: number | undefined) =>
  time === undefined || Number.isNaN(time) ? null : Math.floor(time / 1000);

async function readWithEarshot(bytes: Uint8Array): Promise<Reading> {
  const { items } = await parseFeed(bytes, { url: BASE, contentType: 'application/xml', keepBlank: true });
  return items.map(({ title, url, publishedAt }) => ({
    title,
    link: url,
    date: seconds(publishedAt?.getTime()),
  }));
}

async function readWithRssParser(bytes: Uint8Array): Promise<Reading> {
  const { items } = await new Parser().parseString(Buffer.from(bytes).toString('utf8'));
  return items.map(({ title, link, isoDate, pubDate }) => ({
    title: typeof title === 'string' ? title : null,
    link: typeof link === 'string' && URL.canParse(link, BASE) ? new URL(link, BASE).href : null,
    date: seconds(isoDate === undefined ? Date.parse(pubDate ?? '') : Date.parse(isoDate)),
  }));
}

/** The readers that are measured, by name. They give null where they find no feed. */
export const readers: Readonly<Record<string, Reader>> = {
  earshot: (bytes) => readWithEarshot(bytes).catch(() => null),
  'rss-parser alone': (bytes) => readWithRssParser(bytes).catch(() => null),
};
