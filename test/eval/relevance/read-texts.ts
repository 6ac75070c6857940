import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrandProfile } from '../../../src/analysis/relevance/seeds.ts';
import { packageRoot } from '../../../src/config/package-root.ts';

/** A text, and whether it is about the brand. */
export interface LabelledText {
  text: string;
  about: boolean;
}

/** A brand as its owner would set it up, and texts with its name in them: `+` is about it, `-` about a namesake. */
export function readTexts(file: string): { brand: BrandProfile; texts: LabelledText[] } {
  const path = join(packageRoot(), 'test/eval/relevance/texts', `${file}.txt`);
  const [name = '', description = '', url = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const brand = { name, description, url, query: name, aliases: [], handles: [], competitors: [] };
  const texts = lines.flatMap((line) =>
    /^[+-] /u.test(line) ? [{ about: line.startsWith('+'), text: line.slice(2) }] : [],
  );
  return { brand, texts };
}
