import { type Agreement, agreement } from './overlap.ts';
import type { Reader } from './readers.ts';
import type { MarkedPage } from './segments.ts';

/** How well one reader keeps what it must and leaves out what it must, and how fast. */
export interface SegmentFigures extends Agreement {
  pages: number;
  /** Pages per second of processor time, charset detection and parsing included. */
  pagesPerSecond: number;
  /** Segments that were lost or kept wrongly, by page. */
  wrong: { page: string; lost: string[]; kept: string[] }[];
}

/** Soft hyphens and white space are no part of a text. */
const flat = (text: string) => text.replaceAll('\u00ad', '').replace(/\s+/gu, ' ').trim();

/** Reads all pages and counts segments: found ones are right when they are wanted, and wrong when they are not. */
export function measureSegments(read: Reader, pages: readonly MarkedPage[]): SegmentFigures {
  const wrong: SegmentFigures['wrong'] = [];
  let [kept, wanted, unwanted] = [0, 0, 0];
  let micros = 0;
  for (const page of pages) {
    const start = process.cpuUsage();
    const text = flat(read(page.bytes, page.url).text);
    const { user, system } = process.cpuUsage(start);
    micros += user + system;
    const holds = (segment: string) => text.includes(flat(segment));
    const lost = page.wanted.filter((segment) => !holds(segment));
    const surplus = page.unwanted.filter(holds);
    wanted += page.wanted.length;
    kept += page.wanted.length - lost.length;
    unwanted += surplus.length;
    if (lost.length + surplus.length > 0) wrong.push({ page: page.name, lost, kept: surplus });
  }
  return {
    pages: pages.length,
    ...agreement({ right: kept, found: kept + unwanted, wanted }),
    pagesPerSecond: (pages.length / micros) * 1_000_000,
    wrong,
  };
}
