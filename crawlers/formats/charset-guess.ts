import { type LanguageProfile, MARKS, profiles } from './charset-profiles.ts';
import { decodeAs } from './decode.ts';

/** How much text is enough to tell. */
const SAMPLE_BYTES = 65_536;

/** Characters that rightly decoded text is full of, and the least share of its non-ASCII characters they make up. */
const SIGNS: readonly (readonly [charset: string, usual: RegExp, least: number])[] = [
  ['shift_jis', /[\u3041-\u30fe]/gu, 0.25],
  ['euc-jp', /[\u3041-\u30fe]/gu, 0.25],
  ['gb18030', /[的一是不了在人有我他这中大来上个国们到说时为要就出会，。]/gu, 0.12],
  ['big5', /[的一是不了在人有我他這中大來上個國們到說時為要就出會，。]/gu, 0.12],
  ['euc-kr', /[\uac00-\ud7a3]/gu, 0.7],
];

/**
 * The likeliest charset of text that is not UTF-8 and says nothing true about itself. Cheap on purpose: East Asian
 * scripts show by their commonest characters, the rest by the letters of each language.
 */
export function guessCharset(bytes: Uint8Array): string {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const sample = bytes.subarray(Math.max(first, 0), Math.max(first, 0) + SAMPLE_BYTES);
  for (const [charset, usual, least] of SIGNS) {
    const text = decodePrefix(sample, charset)?.replace(/\p{ASCII}+/gu, '') ?? '';
    const hits = text.match(usual)?.length ?? 0;
    if (hits > 0 && hits >= least * text.length) return charset;
  }
  return guessSingleByte(sample);
}

/** Null when `sample` cannot be the start of text in `charset`. */
function decodePrefix(sample: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return null;
  }
}

/**
 * The reading with the most letters that are usual in one language, and the fewest that are strange to it. Latin's
 * letters beyond ASCII stand alone or in pairs; those of other scripts stand in runs.
 */
function guessSingleByte(sample: Uint8Array): string {
  const counts = new Map<string, ReadonlyMap<string, number>>();
  const inRuns = standsInRuns(sample);
  let best = { charset: 'windows-1252', score: 0 };
  for (const profile of profiles) {
    if ((profile.script !== undefined) !== inRuns) continue;
    for (const charset of profile.charsets) {
      const letters = counts.get(charset) ?? countLetters(decodeAs(sample, charset).text);
      counts.set(charset, letters);
      const score = scoreOf(letters, profile);
      if (score > best.score) best = { charset, score };
    }
  }
  return best.charset;
}

function standsInRuns(sample: Uint8Array): boolean {
  let letters = 0;
  let runs = 0;
  for (let at = 0; at < sample.length; at++) {
    if ((sample[at] ?? 0) < 0x80) continue;
    letters++;
    if (at === 0 || (sample[at - 1] ?? 0) < 0x80) runs++;
  }
  return letters >= 3 * runs;
}

/** How often each character beyond ASCII occurs. */
function countLetters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const char of text) if (char > '\u007f') counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}

function scoreOf(letters: ReadonlyMap<string, number>, { usual, script }: LanguageProfile): number {
  let score = 0;
  for (const [char, count] of letters) {
    if (usual.includes(char)) score += count;
    else if (MARKS.has(char)) score += script === undefined ? count : 0;
    else if (!(script?.test(char) ?? usual.includes(char.toLowerCase()))) score -= count;
  }
  return score;
}
