import { findNames } from '../../../match/find-names.ts';
import type { Lesson } from '../lesson.ts';
import { pick, type Random } from '../random.ts';
import { anywhere } from './anywhere.ts';
import { frames } from './frames.ts';
import { industries } from './industries.ts';
import type { Industry } from './industry.ts';
import { labels } from './labels.ts';
import { inventName } from './names.ts';
import { words } from './words.ts';

const SENTENCES = 30_000;
const WEIGHT = 0.6;
/** How often the brand is not pointed out, as in a review that does not name what it is about. */
const UNTOLD = 0.15;

/** How often what happens could have happened with any company. */
const ANYWHERE = 0.25;

/** How often two sentences about two companies are told in one breath. */
const STORIES = 0.35;

interface Template {
  marks: string;
  line: string;
}

const templates: readonly Template[] = frames.flatMap(([marks, text]) =>
  text.split('\n').map((line) => ({ marks, line })),
);
const ofOne = templates.filter(({ marks, line }) => marks.length === 1 && !line.includes('{b}'));
const links = ['. ', '. ', '. ', '! ', ' ', ' but ', ', but ', '. Meanwhile, ', '. Then ', ' and ', '; '];

/**
 * Sentences in customers' and newsrooms' words about invented companies, by templates of our own: what no judged text
 * with a licence speaks of. One sentence of several companies gives several lessons.
 */
export function syntheticLessons(random: Random): Lesson[] {
  return Array.from({ length: SENTENCES }, () => lessonsOf(template(random), random)).flat();
}

function template(random: Random): Template {
  if (random() >= STORIES) return pick(random, templates);
  const first = pick(random, ofOne);
  const second = pick(random, ofOne);
  const lines = [told(first, random).replace(/[.!]$/, ''), told(second, random).replaceAll('{a}', '{b}')];
  return { marks: first.marks + second.marks, line: lines.join(pick(random, links)) };
}

/** What may follow about the same company without naming it again. */
const more: Record<string, readonly string[]> = {
  '-': ['They {bad}.', '{worse}.', '{demand}', 'I asked {times} and {got}.'],
  '0': ['They have {thing}s too.', 'It is in {place}.', 'I will know more {time2}.'],
  '+': ['They {good}.', '{better}.', 'It took {short}.', 'Everybody was {kind}.'],
};

/** A line, often with a sentence or two more in its spirit. */
function told({ marks, line }: Template, random: Random): string {
  const sentences = [line.replace(/([^.!?}])$/, '$1.')];
  while (random() < 0.4) sentences.push(pick(random, more[marks] ?? []));
  return sentences.join(' ');
}

function lessonsOf({ marks, line }: Template, random: Random): Lesson[] {
  const names = [inventName(random), inventName(random), inventName(random)];
  const industry = pick(random, industries);
  const text = written(
    fill(line, industry, random).replace(
      /[{]([abc])[}]/g,
      (_, letter: string) => names['abc'.indexOf(letter)] ?? '',
    ),
    random,
  );
  return [...marks].flatMap((mark, at) => {
    const targets = findNames(text, [names[at] ?? '']);
    if (targets.length === 0) return [];
    const isUntold = marks.length === 1 && random() < UNTOLD;
    return [
      {
        text,
        targets: isUntold ? [] : targets,
        label: labels[mark as '-' | '0' | '+'],
        set: 'synthetic',
        weight: WEIGHT,
      },
    ];
  });
}

/** Fills slots, and the slots in what they were filled with; `{a}`, `{b}` and `{c}` stay. */
function fill(line: string, industry: Industry, random: Random): string {
  return line.replace(/[{](\w{2,})[}]/g, (_, slot: string) => {
    const choice = pick(
      random,
      choicesOf(slot, random() < ANYWHERE ? { ...anywhere, thing: industry.thing } : industry),
    );
    return slot === 'angry' || slot === 'happy' || slot === 'slow'
      ? choice === ''
        ? ''
        : ` ${choice}`
      : fill(choice, industry, random);
  });
}

function choicesOf(slot: string, { thing, did, is }: Industry): readonly string[] {
  const own: Record<string, readonly string[]> = {
    thing,
    bad: did.bad,
    good: did.good,
    plain: did.plain,
    worse: is.bad,
    better: is.good,
    so: is.plain,
  };
  return own[slot] ?? words.get(slot) ?? [];
}

/** As people type: often without capitals or full stop, sometimes in capitals. */
function written(text: string, random: Random): string {
  const style = random();
  const tidy = text.replace(/ {2,}/g, ' ').trim();
  if (style < 0.25) return tidy.toLowerCase();
  if (style < 0.35) return tidy.replace(/[.!]$/, '');
  if (style < 0.38) return tidy.toUpperCase();
  return tidy.replace(
    /(^|[.!?] )(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
