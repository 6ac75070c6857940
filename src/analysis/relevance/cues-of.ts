import type { MatchSpan } from '../../core/mention.ts';
import { surroundings } from '../theme/surroundings.ts';
import { type Cue, CueBag } from './cue.ts';
import { windowCues } from './window-cues.ts';

/** What is looked at of an item. */
export interface RelevanceText {
  title: string | null;
  text: string;
  host: string | null;
  /** BCP 47 tag. */
  language: string | null;
}

/** Places of the name that are looked at, and how much of a title or text that does not have it, in UTF-16 units. */
const MOST_SPANS = 8;
const NAMELESS = 400;
const SITE = 1.5;

/**
 * The cues around a brand's name. What stands near its first places is read, so that a megabyte takes no longer than a
 * few kilobytes.
 *
 * @param spans where the name stands, as a matcher finds it
 */
export function cuesOf({ title, text, host, language }: RelevanceText, spans: readonly MatchSpan[]): Cue[] {
  const bag = new CueBag();
  const written = { names: 0, small: 0, capitals: 0 };
  const parts = [
    { text: title ?? '', names: spans.filter(({ field }) => field === 'title').slice(0, MOST_SPANS) },
    { text, names: spans.filter(({ field }) => field !== 'title').slice(0, MOST_SPANS) },
  ];
  for (const { text, names } of parts) {
    const windows = names.length === 0 ? [{ start: 0, end: NAMELESS }] : surroundings(text.length, names);
    for (const { start, end } of windows) {
      const inside = names
        .filter((name) => name.start < end && start < name.end)
        .map((name) => ({ start: name.start - start, end: name.end - start }));
      const window = windowCues(text.slice(start, end), inside, bag);
      written.names += window.names;
      written.small += window.small;
      written.capitals += window.capitals;
    }
  }
  if (written.small > 0 && written.small === written.names && written.capitals > 0)
    bag.add('i:small', 1, 'in small letters');
  if (host !== null) bag.add(`s:${host}`, SITE, `site ${host}`);
  if (language !== null) bag.add(`l:${language.toLowerCase().split('-')[0]}`, 1, `language ${language}`);
  return bag.all();
}
