import { reader } from '../reader.ts';

/** The language that charts name days in. */
export function chartLocale(): string {
  const { locale } = reader();
  return locale === 'en' ? 'en-GB' : locale;
}
