import type { Lesson } from './lesson.ts';
import { pick, type Random } from './random.ts';

const PAIRS = 4000;
const WEIGHT = 0.5;
/** Texts are short enough that two are still read as one; UTF-16 units. */
const LONGEST = 160;
/** Sets whose targets are names. */
const named = new Set(['newsmtsc', 'sentfin']);
const links = ['. ', '; ', ' - ', '. Meanwhile, ', ', while ', '\n'];

/** Two texts told as one: whom either is about is judged by that one, and the other stands by. */
export function pairedUp(lessons: readonly Lesson[], random: Random): Lesson[] {
  const open = lessons.filter(
    ({ set, text, targets }) => named.has(set) && text.length <= LONGEST && targets.length > 0,
  );
  return Array.from({ length: PAIRS }, () => {
    const first = pick(random, open);
    const second = pick(random, open);
    const before = `${first.text.replace(/[.\s]+$/, '')}${pick(random, links)}`;
    const text = before + second.text;
    const shifted = second.targets.map(({ start, end }) => ({
      start: start + before.length,
      end: end + before.length,
    }));
    return [
      { ...first, text, weight: WEIGHT },
      { ...second, text, targets: shifted, weight: WEIGHT },
    ];
  }).flat();
}
