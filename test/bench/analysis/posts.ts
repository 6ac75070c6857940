import { pick, type Random, seeded } from '../../../src/analysis/sentiment/training/random.ts';
import { syntheticLessons } from '../../../src/analysis/sentiment/training/synthetic/index.ts';
import { inventName } from '../../../src/analysis/sentiment/training/synthetic/names.ts';

const NAMES = 1_000;

/** A thousand invented brands, as distinct as their queries. */
export function brandNames(): string[] {
  const random = seeded(11);
  const names = new Set<string>();
  while (names.size < NAMES) names.add(`${inventName(random)} ${inventName(random)}`);
  return [...names];
}

/**
 * Texts of `length` characters in customers' and newsrooms' words. The share `named` of them speaks of one of
 * `names`, as a rule in its first sentence; the others of nobody who is watched.
 */
export function posts(
  names: readonly string[],
  { count, length, named }: { count: number; length: number; named: number },
): string[] {
  const random = seeded(5);
  const sentences = syntheticLessons(random).flatMap(({ text, targets: [target] }) =>
    target === undefined ? [] : [{ before: text.slice(0, target.start), after: text.slice(target.end) }],
  );
  const sentence = (who: string, from: Random) => {
    const { before, after } = pick(from, sentences);
    return before + who + after;
  };
  return Array.from({ length: count }, () => {
    let text = sentence(random() < named ? pick(random, names) : 'they', random);
    while (text.length < length) text += ` ${sentence('they', random)}`;
    return text.slice(0, length);
  });
}
