import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Judged, readCorpus } from '../../../src/analysis/sentiment/training/corpus.ts';
import { packageRoot } from '../../../src/config/package-root.ts';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';
import type { Question } from './judges.ts';

/** A question people answered. */
export type Answered = Question & { label: SentimentLabel };

/**
 * Our own specimens: those looked at while templates were written, and those written afterwards. With a data folder also
 * the development split of every set, and of those with targets together whom a text praises and whom it blames where it
 * does both; once without and once with those it is neutral about.
 */
export async function readSets(folder: string | null): Promise<Map<string, Answered[]>> {
  const sets = new Map([
    ['specimens', await readSpecimens('toward-brand')],
    ['specimens written afterwards', await readSpecimens('toward-brand-later')],
  ]);
  if (folder === null) return sets;
  const kept = (await readCorpus(folder)).filter(({ isForDevelopment }) => isForDevelopment);
  for (const judged of kept) sets.set(judged.set, [...(sets.get(judged.set) ?? []), judged]);
  const mixed = opposite(kept);
  return sets
    .set(
      'opposite labels in one text',
      mixed.filter(({ label }) => label !== 'neutral'),
    )
    .set('the same with bystanders', mixed);
}

async function readSpecimens(name: string): Promise<Answered[]> {
  const file = join(packageRoot(), `test/fixtures/analysis/${name}.json`);
  const specimens = JSON.parse(await readFile(file, 'utf8')) as [string | null, string, SentimentLabel][];
  return specimens.map(([brand, text, label]) => ({ brand, text, label }));
}

function opposite(judged: readonly Judged[]): Answered[] {
  const byText = new Map<string, Judged[]>();
  for (const one of judged) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const has = (group: readonly Judged[], label: SentimentLabel) => group.some((one) => one.label === label);
  return [...byText.values()].filter((group) => has(group, 'negative') && has(group, 'positive')).flat();
}
