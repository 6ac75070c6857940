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
 * scripts show by their commonest characters, Cyrillic by its runs of letters; the rest is Western European.
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

/** Small letters are 0xE0–0xFF in windows-1251 and 0xC0–0xDF in KOI8-R; Western accents stand alone among ASCII. */
function guessSingleByte(sample: Uint8Array): string {
  let letters = 0;
  let runs = 0;
  let upperHalf = 0;
  let inRun = false;
  for (const byte of sample) {
    if (byte >= 0xc0) {
      letters++;
      if (!inRun) runs++;
      if (byte >= 0xe0) upperHalf++;
    }
    inRun = byte >= 0xc0;
  }
  if (letters < 3 * runs || runs === 0) return 'windows-1252';
  return upperHalf * 2 >= letters ? 'windows-1251' : 'koi8-r';
}
