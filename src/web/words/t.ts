import { IntlMessageFormat } from 'intl-messageformat';
import { type Locale, reader } from '../reader.ts';
import { catalogue, type Phrase } from './catalogue.ts';

type Value = string | number | Date;

const parsed = new Map<string, IntlMessageFormat>();

/**
 * A phrase in the reader's language, with `values` in its places: `t('{count, plural, one {# site} other {# sites}}',
 * { count })`. Numbers are written as the language writes them.
 */
export function t(phrase: Phrase, values: Record<string, Value> = {}): string {
  return String(formatOf(phrase).format(values));
}

/** The same where values may be markup of ours: `rich('by {author}', { author: <bdi>{name}</bdi> })`. */
export function rich<T>(phrase: Phrase, values: Record<string, Value | T>): (string | T)[] {
  return formatOf(phrase)
    .formatToParts<T>(values)
    .map((part) => part.value as string | T);
}

function formatOf(phrase: Phrase): IntlMessageFormat {
  const { locale } = reader();
  const key = `${locale} ${phrase}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const format = new IntlMessageFormat(wordsOf(phrase, locale), locale, undefined, { ignoreTag: true });
  parsed.set(key, format);
  return format;
}

function wordsOf(phrase: Phrase, locale: Locale): string {
  return locale === 'en' ? phrase : catalogue[phrase][locale];
}
