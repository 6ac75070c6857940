import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** A page, and what another program or a person found on it. */
export interface DescribedPage {
  name: string;
  bytes: Buffer;
  expected: { title: string | null; author: string | null; publishedAt: string | null; html: string };
}

const description = z.object({
  title: z.string().nullish(),
  byline: z.string().nullish(),
  publishedTime: z.string().nullish(),
});

/** The pages of a folder whose folders hold `source.html`, `expected.html` and `expected-metadata.json`, as Readability's do. */
export async function readDescribedPages(folder: string): Promise<DescribedPage[]> {
  const pages: DescribedPage[] = [];
  for (const { name, parentPath } of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (name !== 'expected-metadata.json') continue;
    const read = (file: string) => readFile(join(parentPath, file));
    const { title, byline, publishedTime } = description.parse(JSON.parse((await read(name)).toString()));
    pages.push({
      name: parentPath,
      bytes: await read('source.html'),
      expected: {
        title: title ?? null,
        author: byline ?? null,
        publishedAt: publishedTime ?? null,
        html: (await read('expected.html')).toString(),
      },
    });
  }
  return pages;
}
