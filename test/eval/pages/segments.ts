import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** A page, and segments of its text that were marked by hand. */
export interface MarkedPage {
  name: string;
  url: string;
  bytes: Buffer;
  /** Segments that the main text must contain. */
  wanted: readonly string[];
  /** Segments that it must not contain. */
  unwanted: readonly string[];
}

const index = z.record(
  z.string(),
  z.object({ file: z.string(), with: z.array(z.string()), without: z.array(z.string()) }),
);

/** The pages of a folder with a `segments.json` (address → `{file, with, without}`) beside a folder `pages`; none without it. */
export async function readMarkedPages(folder: string): Promise<MarkedPage[]> {
  if (!(await readdir(folder)).includes('segments.json')) return [];
  const marked = index.parse(JSON.parse(await readFile(join(folder, 'segments.json'), 'utf8')));
  return Promise.all(
    Object.entries(marked).map(async ([url, { file, with: wanted, without: unwanted }]) => ({
      name: file,
      url,
      bytes: await readFile(join(folder, 'pages', file)),
      wanted,
      unwanted,
    })),
  );
}
