import { parseArgs } from 'node:util';
import { type StoryText, signatureOf } from '../../src/analysis/story/signature.ts';
import { StoryIndex } from '../../src/analysis/story/story-index.ts';
import { Random } from './feeds/random.ts';
import { percent, tableOf } from './feeds/table.ts';
import { copies, original, others, storyText } from './stories/copies.ts';

/**
 * Measures how well copies are told from texts that are merely alike: originals, copies of each in every way, and texts
 * near to each that are none, come in a random order that begins with the originals or, with `--shuffled`, does not.
 * Usage: `npm run eval:stories -- [--seed N] [--originals N] [--shuffled] [--json]`
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    originals: { type: 'string', default: '1000' },
    shuffled: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

interface Specimen {
  kind: string;
  story: string;
  isCopy: boolean;
  item: StoryText;
}

const random = new Random(Number(values.seed));
const firsts: Specimen[] = [];
const rest: Specimen[] = [];
for (let number = 0; number < Number(values.originals); number += 1) {
  const draft = original(random, number);
  const story = String(number);
  firsts.push({ kind: 'original', story, isCopy: false, item: storyText(draft) });
  for (const [kind, make] of Object.entries({ ...copies, ...others })) {
    if (draft.title === null && /headline/u.test(kind)) continue;
    const isCopy = kind in copies;
    const url = `https://elsewhere.example/${number}/${kind.replaceAll(' ', '-')}`;
    const item = storyText({ ...make(draft, random), url });
    rest.push({ kind, story: isCopy ? story : `${story} ${kind}`, isCopy, item });
  }
}

const stream = values.shuffled ? shuffled([...firsts, ...rest]) : [...firsts, ...shuffled(rest)];
const index = new StoryIndex();
const at = new Date(0);
const tally = new Map<string, { all: number; right: number; wrong: number }>();
/** Which story the first of each kept story was. */
const truth = new Map<string, string>();
const begun = process.hrtime.bigint();
for (const [number, { kind, story, item }] of stream.entries()) {
  const signature = signatureOf(item);
  const known = index.storyOf(signature, at);
  const count = tally.get(kind) ?? { all: 0, right: 0, wrong: 0 };
  tally.set(kind, count);
  count.all += 1;
  if (known === null) {
    const { names, opening } = signature;
    index.add({ ...signature, id: String(number), begunAt: at }, [...names, ...opening]);
    truth.set(String(number), story);
    continue;
  }
  index.add(known, signature.names);
  if (truth.get(known.id) === story) count.right += 1;
  else count.wrong += 1;
}
const seconds = Number(process.hrtime.bigint() - begun) / 1e9;

const sum = (pick: (kind: string) => boolean, of: 'all' | 'right' | 'wrong') =>
  [...tally].reduce((total, [kind, count]) => total + (pick(kind) ? count[of] : 0), 0);
const joined = sum(() => true, 'right') + sum(() => true, 'wrong');
const figures = {
  precision: sum(() => true, 'right') / joined,
  recall: sum((kind) => kind in copies, 'right') / sum((kind) => kind in copies, 'all'),
  items: stream.length,
  itemsPerSecond: Math.round(stream.length / seconds),
};
if (values.json)
  process.stdout.write(`${JSON.stringify({ ...figures, kinds: Object.fromEntries(tally) })}\n`);
else {
  const rows = [...Object.keys(copies), ...Object.keys(others), 'original'].map((kind) => {
    const { all, right, wrong } = tally.get(kind) ?? { all: 0, right: 0, wrong: 0 };
    return {
      kind,
      items: String(all),
      'in its story': kind in copies ? percent(right, all) : '',
      'in another': percent(wrong, all),
    };
  });
  process.stdout.write(`${tableOf(rows)}\n\n`);
  process.stdout.write(
    `precision ${figures.precision.toFixed(4)}, recall ${figures.recall.toFixed(4)}, ${figures.itemsPerSecond} items/s\n`,
  );
}

function shuffled<T>(list: readonly T[]): T[] {
  const left = [...list];
  return list.map(() => left.splice(random.below(left.length), 1)[0] as T);
}
