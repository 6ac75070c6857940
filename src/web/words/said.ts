import { catalogue, type Phrase } from './catalogue.ts';
import { t } from './t.ts';

/** What other parts of the program say in English (of a connector, of a place), in the reader's language where it is known. */
export function said(text: string): string {
  return Object.hasOwn(catalogue, text) ? t(text as Phrase) : text;
}
