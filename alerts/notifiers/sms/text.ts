import { excerpt } from '../../../src/core/text.ts';
import { headline, type Telling } from '../../render/telling.ts';
import { gsmText, smsParts } from './gsm.ts';

/** Phones make links of addresses, those that strangers wrote among them. */
const ADDRESS = /\b(?:https?:\/\/|www\.)\S*/giu;

/** A message as one text message of at most `parts` parts: its headline, cut where it must be, and one link, never cut. */
export function smsText(telling: Telling, parts: number): string {
  const link = telling.acknowledge ?? telling.open?.url ?? null;
  const words = headline(telling).replace(ADDRESS, '…');
  const text = shortened(words, parts, link === null ? '' : `\n${link}`);
  // A link that leaves no room for words is of no use without them.
  return text ?? shortened(words, parts, '') ?? '';
}

function shortened(words: string, parts: number, end: string): string | null {
  for (let limit = words.length; limit > 20; limit -= 1) {
    const text = gsmText(excerpt(words, limit)) + end;
    if (smsParts(text) <= parts) return text;
  }
  const whole = gsmText(words) + end;
  return smsParts(whole) <= parts ? whole : null;
}
