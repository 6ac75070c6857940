import { type Script, scripts, scriptsOfUnits } from './scripts.ts';

/** The letters of a text, by script. */
export interface Runs {
  /** Script → its words in lower case; runs of letters without spaces where the script has none. */
  words: ReadonlyMap<Script, readonly string[]>;
  /** Script → how many letters. */
  letters: ReadonlyMap<Script, number>;
}

const apostrophes = new Set("'’`");
/** What is longer is no word, and counts no more than a word of this length. */
const LONGEST = 70;

/** Splits the first `limit` letters of a text into words of one script each. Names such as "iPhone" are left out. */
export function runsOf(text: string, limit: number): Runs {
  const scriptOf = scriptsOfUnits();
  const words = new Map<Script, string[]>();
  const letters = new Map<Script, number>();
  let left = limit;
  for (let at = 0; at < text.length && left > 0; ) {
    const index = scriptOf[text.charCodeAt(at)] ?? 0;
    const start = at;
    at += 1;
    if (index === 0) continue;
    while (
      scriptOf[text.charCodeAt(at)] === index ||
      (apostrophes.has(text.charAt(at)) && scriptOf[text.charCodeAt(at + 1)] === index)
    )
      at += 1;
    const written = text.slice(start, Math.min(at, start + left, start + LONGEST));
    left -= written.length;
    const word = written.toLowerCase();
    if (word !== written && /\p{Ll}\p{Lu}/u.test(written)) continue;
    const script = scripts[index - 1] as Script;
    const known = words.get(script);
    if (known === undefined) words.set(script, [word]);
    else known.push(word);
    letters.set(script, (letters.get(script) ?? 0) + word.length);
  }
  return { words, letters };
}
