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
 * scripts show by their commonest characters, others by runs of letters; the rest is Western European.
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

/** The commonest letters of the languages that single-byte charsets of other scripts are used for. */
const LETTERS: readonly (readonly [charset: string, usual: RegExp])[] = [
  ['windows-1251', /[оеаинтсрвлкмдпуія]/gu],
  ['koi8-r', /[оеаинтсрвлкмдпуія]/gu],
  ['ibm866', /[оеаинтсрвлкмдпуія]/gu],
  ['iso-8859-5', /[оеаинтсрвлкмдпуія]/gu],
  ['windows-1253', /[αοιετσςνηυρπκμλίάόέή]/gu],
  ['windows-1255', /[יוהלאתמרבשנםקחד]/gu],
  ['windows-1256', /[اليمنوةتربعأدسكف]/gu],
  ['windows-874', /[านรอกเงมยลวดทสตะคปบขหี่้ัิ]/gu],
];

/** Western accents stand alone among ASCII; other scripts stand in runs, and their commonest letters tell which. */
function guessSingleByte(sample: Uint8Array): string {
  let letters = 0;
  let runs = 0;
  let inRun = false;
  for (const byte of sample) {
    if (byte >= 0x80) {
      letters++;
      if (!inRun) runs++;
    }
    inRun = byte >= 0x80;
  }
  if (letters < 3 * runs || runs === 0) return 'windows-1252';
  const hits = LETTERS.map(([charset, usual]) => {
    const text = decodeAs(sample, charset).text.toLowerCase();
    return { charset, count: text.match(usual)?.length ?? 0 };
  });
  return hits.reduce((best, next) => (next.count > best.count ? next : best)).charset;
}
