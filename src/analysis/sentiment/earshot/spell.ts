/** A part of a word: what it is spelled as, and where in the word it stands. */
export interface Part {
  key: string;
  from: number;
  to: number;
}

const irregular: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };
const unmarked: ReadonlyMap<string, string> = new Map(
  `do does did is was are were have has had would could should ca wo ai`
    .split(' ')
    .map((verb) => [`${verb}nt`, verb] as const),
);

/**
 * Spells a word as the model knows it: lower case, straight apostrophes, "don't" and "dont" as "do not", "Acme's" as
 * "acme" and "'s", "l'eau" as "l" and "eau"; three and more of a letter as two.
 */
export function spell(word: string): Part[] {
  const lower = word.toLowerCase().replace(/[’´]/g, "'");
  const key = lower.length === word.length ? lower : word;
  const verb = unmarked.get(key);
  if (verb !== undefined) return negated(verb, key.length, 2);
  if (!key.includes("'")) return [part(key, 0, key.length)];
  if (key.endsWith("n't") && key.length > 3) return negated(key.slice(0, -3), key.length, 3);
  const clitic = key.match(/^(.+)('(?:s|re|ve|ll|d|m))$/);
  if (clitic?.[1] !== undefined && clitic[2] !== undefined)
    return [part(clitic[1], 0, clitic[1].length), part(clitic[2], clitic[1].length, key.length)];
  if (key.startsWith("'")) return [part(key, 0, key.length)];
  return [...key.matchAll(/[^']+/g)].map(({ 0: piece, index }) => part(piece, index, index + piece.length));
}

function negated(verb: string, length: number, suffix: number): Part[] {
  return [part(irregular[verb] ?? verb, 0, length - suffix), part('not', length - suffix, length)];
}

function part(key: string, from: number, to: number): Part {
  return { key: key.replace(/(\p{L})\1{2,}/gu, '$1$1'), from, to };
}

/** The words of a hashtag's body: `WorstAirlineEver` has three, `worstairline` one. */
export function hashtagParts(body: string): Part[] {
  const words = [...body.matchAll(/\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu)];
  return words.map(({ 0: word, index }) => part(word.toLowerCase(), index, index + word.length));
}
