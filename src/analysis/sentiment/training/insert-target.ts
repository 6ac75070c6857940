import type { Span } from '../../../core/sentiment.ts';
import { pick, type Random } from './random.ts';

const NAME = 'Acme';

/** A text that could be about anybody, now about a brand: as a mention, before it or behind it. */
export function withTarget(text: string, random: Random): { text: string; targets: Span[] } {
  const user = text.indexOf('@user');
  if (user >= 0 && random() < 0.6) return replaced(text, user, user + 5);
  const before = pick(random, ['@', '', '', ': ', ' - ', '#']);
  if (random() < 0.75) {
    const isSign = /[@#]/.test(before);
    const prefix = isSign ? before : '';
    const suffix = isSign || before === '' ? ' ' : before;
    return replaced(`${prefix}${suffix}${text}`, prefix.length, prefix.length);
  }
  const sign = pick(random, ['@', '#', '']);
  const trimmed = text.trimEnd();
  return replaced(`${trimmed} ${sign}`, trimmed.length + 1 + sign.length, trimmed.length + 1 + sign.length);
}

function replaced(text: string, start: number, end: number): { text: string; targets: Span[] } {
  return {
    text: `${text.slice(0, start)}${NAME}${text.slice(end)}`,
    targets: [{ start, end: start + NAME.length }],
  };
}
