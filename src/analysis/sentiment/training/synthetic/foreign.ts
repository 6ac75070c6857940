import { findNames } from '../../../match/find-names.ts';
import type { Lesson } from '../lesson.ts';
import { pick, type Random } from '../random.ts';
import { abroad } from './abroad.ts';
import { labels } from './labels.ts';
import { inventName } from './names.ts';

const SENTENCES = 700;
const WEIGHT = 0.7;

/** A lesson in another language than English. */
export type ForeignLesson = Lesson & { language: string };

/** Sentences of customers and newsrooms in the languages of `abroad`. */
export function foreignLessons(random: Random): ForeignLesson[] {
  return Object.entries(abroad).flatMap(([language, frames]) =>
    Array.from({ length: SENTENCES }, () => {
      const [mark, lines] = pick(random, frames);
      const name = inventName(random);
      const chosen = pick(random, lines.split('\n')).replace(/\[([^\]]*)\]/g, (_, choices: string) =>
        pick(random, choices.split('|')),
      );
      const written = chosen.replaceAll('{a}', name).trim();
      const text = random() < 0.3 ? written.toLowerCase() : written;
      return {
        text,
        targets: random() < 0.5 ? findNames(text, [name]) : [],
        label: labels[mark],
        set: `synthetic-${language}`,
        weight: WEIGHT,
        language,
      };
    }),
  );
}
