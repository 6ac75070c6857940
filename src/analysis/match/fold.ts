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
 * another letter (kana voicing, Indic and Thai vowels) stay. Works cluster by cluster, in time linear in `text`.
 */
export function fold(text: string): FoldedText {
  if (/^\p{ASCII}*$/u.test(text)) return { text: text.toLowerCase(), startOf: (i) => i, endOf: (i) => i + 1 };
  const starts: number[] = [];
  const ends: number[] = [];
  const known = new Map<string, string>();
  let folded = '';
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const piece = known.get(cluster) ?? foldCluster(cluster);
    known.set(cluster, piece);
    folded += piece;
    for (let i = 0; i < piece.length; i += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { text: folded, startOf: (i) => starts[i] ?? text.length, endOf: (i) => ends[i] ?? text.length };
}

/**
 * A conjoining Hangul syllable, or a character with its marks (half-width kana marks too). The count of marks is
 * bounded because normalising a long run of them takes quadratic time.
 */
const clusters = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|.[\p{M}\uff9e\uff9f]{0,8}/gsu;

const droppedMarks =
  /\p{Default_Ignorable_Code_Point}|(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7]/gu;

/** Letters with a stroke have no decomposition; these signs have one that would glue letters to the name before them. */
const special: Record<string, string> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  æ: 'ae',
  œ: 'oe',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '™': ' ',
  '℠': ' ',
  '®': ' ',
  '©': ' ',
};

function foldCluster(cluster: string): string {
  if (cluster.length === 1 && cluster <= '\x7f') return cluster.toLowerCase();
  const folded = special[cluster] ?? decomposed(cluster);
  return special[folded] ?? folded;
}

function decomposed(cluster: string): string {
  const bare = cluster.normalize('NFKD').replace(droppedMarks, '');
  // Upper case first: that is what unfolds ß, ς and dotless i.
  return bare.toUpperCase().toLowerCase().replace(droppedMarks, '').normalize('NFC');
}
