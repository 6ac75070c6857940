/** Whole alphabets, in lower case, of languages whose script mates have other letters. */
const alphabets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
    uk: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'’`",
    be: "абвгдеёжзійклмнопрстуўфхцчшыьэюя'’`",
    bg: 'абвгдежзийклмнопрстуфхцчшщъьюя',
    sr: 'абвгдђежзијклљмнњопрстћуфхцчџш',
    ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىي',
    fa: 'ءآأؤئابپتثجچحخدذرزژسشصضطظعغـفقکگلمنهوی',
    ur: 'ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغـفقکگلمنںوہھۂۃیےۓ',
  }).map(([language, letters]) => [language, new Set(letters)]),
);

/** How many letters of the words are foreign to a language; 0 where its alphabet is not known here. */
export function foreignLetters(words: readonly string[], language: string): number {
  const alphabet = alphabets.get(language);
  if (alphabet === undefined) return 0;
  let foreign = 0;
  for (const word of words) for (const letter of word) if (!alphabet.has(letter)) foreign += 1;
  return foreign;
}
