import { parseArgs } from 'node:util';
import { compileMatcher } from '../../src/analysis/match/matcher.ts';
import type { Cue } from '../../src/analysis/relevance/cue.ts';
import { cuesOf } from '../../src/analysis/relevance/cues-of.ts';
import { judgeRelevance } from '../../src/analysis/relevance/judge-relevance.ts';
import { relevanceModel } from '../../src/analysis/relevance/model.ts';
import type { BrandProfile } from '../../src/analysis/relevance/seeds.ts';
import { Random } from './feeds/random.ts';
import { percent, tableOf } from './feeds/table.ts';
import { readTexts } from './relevance/read-texts.ts';

/**
 * Measures how well texts about a brand are told from those about its namesakes, after some lessons drawn at random and
 * on all texts that were not among them. The weights a model begins with were set by the first four brands alone.
 * Usage: `npm run eval:relevance -- [--seed N] [--draws N] [--json]`
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    draws: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
  },
});

const groups = {
  'set by': ['apple', 'delta', 'dove', 'gap'],
  'not looked at': ['shell', 'target', 'mint', 'jaguar'],
};
const random = new Random(Number(values.seed));
const rows: Tally[] = [];
for (const [group, files] of Object.entries(groups)) {
  for (const described of [true, false]) {
    for (const lessons of [0, 5, 20]) {
      const tally: Tally = {
        group,
        described,
        lessons,
        texts: 0,
        about: 0,
        heard: 0,
        right: 0,
        possible: 0,
        lost: 0,
      };
      for (const file of files) {
        const { brand, texts } = readTexts(file);
        const profile = described ? brand : { ...brand, description: null, url: null };
        const read = withCues(brand, texts);
        for (let draw = 0; draw < Number(values.draws); draw += 1) measure(profile, shuffled(read), tally);
      }
      rows.push(tally);
    }
  }
}
process.stdout.write(values.json ? `${JSON.stringify(rows)}\n` : `${tableOf(rows.map(shown))}\n`);

interface Tally {
  group: string;
  described: boolean;
  lessons: number;
  texts: number;
  about: number;
  /** Said to be about the brand, and those of them that are. */
  heard: number;
  right: number;
  possible: number;
  /** About the brand, and put aside. */
  lost: number;
}

interface Specimen {
  about: boolean;
  cues: Cue[];
}

function measure(brand: BrandProfile, specimens: readonly Specimen[], tally: Tally): void {
  const lessons = specimens
    .slice(0, tally.lessons)
    .map(({ about, cues }) => ({ about, cues: cues.map(({ key, value }) => [key, value] as const) }));
  const model = relevanceModel(brand, lessons);
  for (const { about, cues } of specimens.slice(tally.lessons)) {
    const verdict = model === null ? 'about' : judgeRelevance(model, cues).verdict;
    tally.texts += 1;
    if (about) tally.about += 1;
    if (verdict === 'about') tally.heard += 1;
    if (verdict === 'about' && about) tally.right += 1;
    if (verdict === 'possible') tally.possible += 1;
    if (verdict === 'not-about' && about) tally.lost += 1;
  }
}

function withCues(brand: BrandProfile, texts: readonly { text: string; about: boolean }[]): Specimen[] {
  const matcher = compileMatcher(new Map([['brand', brand.query]]));
  return texts.map(({ text, about }) => {
    const item = { title: null, text, host: null, language: 'en' };
    return { about, cues: cuesOf(item, matcher.match(item)[0]?.spans ?? []) };
  });
}

function shown({ group, described, lessons, texts, about, heard, right, possible, lost }: Tally) {
  return {
    brands: group,
    described: described ? 'yes' : 'no',
    lessons: String(lessons),
    'texts judged': String(texts),
    precision: percent(right, heard),
    recall: percent(right, about),
    possible: percent(possible, texts),
    'put aside wrongly': percent(lost, about),
  };
}

function shuffled<T>(list: readonly T[]): T[] {
  const left = [...list];
  return list.map(() => left.splice(random.below(left.length), 1)[0] as T);
}
