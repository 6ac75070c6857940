/** Text brought to one spelling, and where each of its UTF-16 units came from. */
export interface FoldedText {
  text: string;
  /** Range of the original that unit `i` of `text` was made from. */
  startOf(i: number): number;
  endOf(i: number): number;
}

/**
 * Folds case (`ß` = `ss`, `ς` = `σ`), width and compatibility forms (NFKC), diacritics, apostrophes, invisible
 * characters and trade-mark signs, so that spellings a reader takes for the same word become equal. Marks that make
 * another letter (kana voicing, Indic and Thai vowels) stay; so does the zero-width space, which may part words.
 * Works cluster by cluster, in time linear in `text`.
 */
export function fold(text: string): FoldedText {
  if (/^\p{ASCII}*$/u.test(text)) return { text: text.toLowerCase(), startOf: (i) => i, endOf: (i) => i + 1 };
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const isAscii = cluster.charCodeAt(0) < 0x80 && cluster.charCodeAt(cluster.length - 1) < 0x80;
    const piece = isAscii ? cluster.toLowerCase() : foldCluster(cluster);
    folded += piece;
    for (let i = 0; i < piece.length; i += 1) {
      starts.push(isAscii ? index + i : index);
      ends.push(isAscii ? index + i + 1 : index + cluster.length);
    }
  }
  return { text: folded, startOf: (i) => starts[i] ?? text.length, endOf: (i) => ends[i] ?? text.length };
}

/** Brings width and compatibility forms, diacritics and invisible characters to one spelling, and leaves case alone. */
export function foldMarks(text: string): string {
  return text.normalize('NFKD').replace(droppedMarks, '').normalize('NFC');
}

/**
 * A run of ASCII without marks, a conjoining Hangul syllable, or a character with its marks (half-width kana marks
 * too). The count of marks is bounded because normalising a long run of them takes quadratic time.
 */
const clusters =
  /\p{ASCII}+(?![\p{M}\uff9e\uff9f])|[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|.[\p{M}\uff9e\uff9f]{0,8}/gsu;

/** Beside marks: the stretch of Arabic letters (tatweel), and what nobody sees. */
const droppedMarks =
  /\p{Default_Ignorable_Code_Point}|(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]/gu;

/**
 * Letters with a stroke have no decomposition; signs have one that would glue letters to the name before them;
 * Arabic and Persian keyboards write two letters differently.
 */
const special: Record<string, string> = {
  ...{ ø: 'o', đ: 'd', ð: 'd', ł: 'l', ħ: 'h', æ: 'ae', œ: 'oe' },
  ...{ '\u2018': "'", '\u2019': "'", '\u02bc': "'", '\uff07': "'", '\u00b4': "'" },
  ...{ '™': ' ', '℠': ' ', '®': ' ', '©': ' ' },
  ...{ ك: 'ک', ي: 'ی', ى: 'ی' },
  '\u200b': '\u200b',
};

/** Normalising is slow and texts repeat themselves; hostile ones do not, so what is kept is bounded. */
const known = new Map<string, string>();
const MOST_KNOWN = 10_000;

function foldCluster(cluster: string): string {
  const before = known.get(cluster);
  if (before !== undefined) return before;
  const folded = special[cluster] ?? decomposed(cluster);
  const result = special[folded] ?? folded;
  if (known.size < MOST_KNOWN) known.set(cluster, result);
  return result;
}

function decomposed(cluster: string): string {
  const bare = cluster.normalize('NFKD').replace(droppedMarks, '');
  // Upper case first: that is what unfolds ß, ς and dotless i.
  return bare.toUpperCase().toLowerCase().replace(droppedMarks, '').normalize('NFC');
}
