import { readdirSync, readFileSync } from 'node:fs';

const fixtures = new URL('../../../fixtures/', import.meta.url);
const EXPECTED = '.expected.json';

/** A feed of our own writing, and what reading it gives. */
export interface FeedFixture {
  name: string;
  bytes: Uint8Array;
  given: { url?: string; contentType?: string };
  expected: unknown;
}

/** The pairs in a folder of fixtures; an input `x.xml` or `x.json` stands beside `x.expected.json`. */
export function feedFixtures(topic: 'feeds' | 'hostile/feeds' = 'feeds'): FeedFixture[] {
  const folder = new URL(`${topic}/`, fixtures);
  const files = readdirSync(folder);
  return files
    .filter((file) => file.endsWith(EXPECTED))
    .map((file) => {
      const name = file.slice(0, -EXPECTED.length);
      const input = files.find((other) => other === `${name}.xml` || other === `${name}.json`) ?? '';
      const { given = {}, ...expected } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      return { name, bytes: new Uint8Array(readFileSync(new URL(input, folder))), given, expected };
    });
}
