import { load } from 'cheerio/slim';
import type { Email } from 'postal-mime';
import { htmlToText } from '../../formats/html-text.ts';
import { ownWords } from './own-words.ts';

/** Subjects of forwarded mail: what is quoted there is what it is about. */
const FORWARDED = /^\s*(?:fwd?|fw|wg|tr|rv|enc|i|vb|vs|vl|doorst|pd)\s*:/i;

/** How mail programs mark what they quote and what they sign with. */
const QUOTES = [
  'blockquote[type="cite"]',
  '.gmail_quote',
  '.gmail_attr',
  '.yahoo_quoted',
  '.protonmail_quote',
  '.moz-cite-prefix',
  '.moz-cite-prefix ~ blockquote',
  '#divRplyFwdMsg',
  '#divRplyFwdMsg ~ *',
  '#appendonsend ~ *',
  '.gmail_signature',
  '.moz-signature',
  '#Signature',
].join(', ');

/** What the author of a mail wrote, as plain text: quoted mails and signatures are left out, unless it is forwarded. */
export function wordsOfMail({ text, html, subject }: Pick<Email, 'text' | 'html' | 'subject'>): string {
  const forwarded = FORWARDED.test(subject ?? '');
  const plain = text?.trim() ?? '';
  if (plain !== '') return forwarded ? plain : ownWords(plain);
  const whole = htmlToText(html ?? '');
  if (forwarded || whole === '') return whole;
  return ownWords(htmlToText(withoutQuotes(html ?? '')) || whole);
}

function withoutQuotes(html: string): string {
  const page = load(html);
  page(QUOTES).remove();
  return page.html();
}
