import { marker } from './word.ts';

/**
 * What a text is cut into, first match wins. Links, mark-up and escapes come first, so that nothing inside them counts; words are
 * cut after 40 characters, so that one endless word costs no more than a text of its length.
 */
export const pieces = new RegExp(
  [
    String.raw`(?<link>(?:https?:\/\/|www\.)\S+|\bhttps?\b)`,
    String.raw`(?<noise><\/?[a-z][^<>]{0,300}>|&(?:[a-z]{2,8}|#\d{1,7});|\\u[0-9a-f]{4})`,
    String.raw`(?<user>@\w{2,})`,
    String.raw`(?<hashtag>#[\p{L}\p{M}\p{N}_]{2,60})`,
    String.raw`(?<emoticon>(?<![\p{L}\p{N}])(?:[:;=]['o*-]?[)\](\[dDpP/\\|}{@3*sS$]{1,5}|<\/?3+|xD+)(?![\p{L}\p{N}]))`,
    String.raw`(?<score>(?<![\d.,/])\d{1,3}(?:[.,]\d)?(?:\/| ?out of ?)(?:100|10|5)(?![\d/]|[.,]\d))`,
    String.raw`(?<number>\d+(?:[.,:]\d+)+|\d+(?!\p{L}))`,
    String.raw`(?<word>[\p{L}\p{M}\p{N}]{1,40}(?:['’´][\p{L}\p{M}]{1,40})*|(?<![\p{L}\p{N}])['’]s\b)`,
    String.raw`(?<emoji>\p{Extended_Pictographic})`,
    String.raw`(?<sign>[!?]+|\.{2,}|[.,;:()"'“”‘’…–—$€£%&*/+-])`,
  ].join('|'),
  'giu',
);

/** Faces that mean the same get one spelling. */
export function emoticonKey(face: string): string {
  if (face.startsWith('<')) return face.startsWith('</') ? ':(' : '<3';
  return /[)\]dDpP}3*]$/.test(face) ? ':)' : ':(';
}

/** Repeated and typographic signs get one spelling. */
export function signKey(sign: string): string {
  const [first = ''] = sign;
  if (sign.length > 1 && first === '.') return '...';
  if (sign.includes('!')) return '!';
  return typographic[first] ?? first;
}

const typographic: Record<string, string> = {
  '…': '...',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
};

/** \`9/10\`, \`1.5 out of 5\`: whether that is much or little. */
export function scoreKey(score: string): string {
  const [reached = 0, most = 1] = score.split(/\/|out of/).map((part) => Number(part.replace(',', '.')));
  return reached / most > 0.65 ? marker.high : reached / most < 0.45 ? marker.low : marker.number;
}
