import { Random } from './random.ts';

const SYLLABLES =
  'ba be bo da de do fa fe ga go ha he ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo za'.split(
    ' ',
  );
const LINKS =
  'the of and to in for on with it is was as at by from or that this be are not we they you'.split(' ');
const COUNT = 6_000;

const vocabulary = makeWords();

/** So many words about nothing, frequent and rare ones as in real talk, with a number here and there. */
export function prose(random: Random, words: number): string {
  const said: string[] = [];
  for (let i = 0; i < words; i += 1) {
    if (random.happens(0.4)) said.push(random.oneOf(LINKS));
    else if (random.happens(0.01)) said.push(String(100_000 + random.below(900_000)));
    else said.push(vocabulary[random.rank(COUNT)] as string);
  }
  const text = said.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function makeWords(): string[] {
  const random = new Random(11);
  const words = new Set<string>();
  while (words.size < COUNT) {
    words.add(Array.from({ length: 2 + random.below(3) }, () => random.oneOf(SYLLABLES)).join(''));
  }
  return [...words];
}
