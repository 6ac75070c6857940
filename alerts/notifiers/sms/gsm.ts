/** Letters of the GSM 7-bit alphabet (3GPP TS 23.038 §6.2.1), and those that take two places. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extended = new Set('^{}\\[~]|€');

/** Typographic characters that have a plain counterpart. */
const plain: Record<string, string> = {
  '…': '...',
  '–': '-',
  '—': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '·': '-',
};

/** Places in one message, and in each part of several (which begin with a header). */
const gsmPlaces = { alone: 160, part: 153 };
const unicodePlaces = { alone: 70, part: 67 };

/** The text in the GSM alphabet as far as that can be: without accents it lacks, with plain quotes and dashes. */
export function gsmText(text: string): string {
  return Array.from(
    text,
    (letter) => plain[letter] ?? (isGsm(letter) ? letter : withoutAccents(letter)),
  ).join('');
}

/** How many messages a phone company makes of `text`. One letter outside the GSM alphabet halves what fits. */
export function smsParts(text: string): number {
  const letters = Array.from(text);
  const gsm = letters.every(isGsm);
  const places = gsm ? letters.reduce((sum, letter) => sum + (extended.has(letter) ? 2 : 1), 0) : text.length;
  const { alone, part } = gsm ? gsmPlaces : unicodePlaces;
  return places <= alone ? 1 : Math.ceil(places / part);
}

function isGsm(letter: string): boolean {
  return basic.has(letter) || extended.has(letter);
}

function withoutAccents(letter: string): string {
  const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare !== '' && Array.from(bare).every(isGsm) ? bare : letter;
}
