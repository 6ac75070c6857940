/** Longer lines are prose, not the furniture of a mail program. */
const MAX_LINE = 400;
/** Lines at the end that may be a signature behind dashes that lost their space. */
const MAX_SIGNATURE_LINES = 10;

const QUOTED = /^\s*>/;
/** RFC 3676 §4.3. */
const SIGNATURE = /^-- $/;
const BARE_DASHES = /^--\s*$/;
/** "Sent from my phone", in the languages of its owners. */
const SENT_FROM =
  /^\W*(?:sent (?:from|via)|get outlook for|gesendet (?:von|mit)|von meinem|envoyé (?:de|depuis)|enviado (?:desde|de|do)|inviato da|verzonden (?:vanaf|met)|verstuurd vanaf|skickat från|sendt fra|lähetetty|wysłane z|отправлено с)(?!\p{L})|から送信\s*$/iu;
/** "On … Mia wrote:", where a mail program quotes without marks. */
const WROTE =
  /^(?:on|am|le|el|il|op|em|den|w dniu)\b.{5,}(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napisał)(?!\p{L}).*[:：]\s*$/isu;
/** "-----Original Message-----", or a rule, ahead of the headers of a mail. */
const DIVIDER = /^\s*(?:-{3,}[^-]{3,60}-{3,}|_{8,}|-{8,})\s*$/;
const HEADER = /^\s*\*?\p{L}[\p{L} -]{1,20}\*?\s*[:：]\s*\S/u;
const FROM = /^\s*\*?(?:from|von|de|da|van|från|fra|od|lähettäjä|от|发件人|寄件者|差出人)\*?\s*[:：]/iu;
const SUBJECT =
  /^\s*\*?(?:subject|betreff|objet|asunto|oggetto|onderwerp|assunto|ämne|emne|temat|předmět|aihe|тема|主题|主旨|件名)\*?\s*[:：]/iu;
/** What stands in "On 6 January 2026 at 10:00, Mia <mia@example.com>:". */
const TIME = /\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d{2}\b/;

/**
 * What the author of a mail wrote in it: quoted lines go with the line that introduces them, and so does everything
 * from a quoted mail without marks or a signature on. A mail that has nothing else stays as it is. Linear time.
 *
 * @param text plain text with any line ends
 */
export function ownWords(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const kept = withoutQuotes(lines.slice(0, endOfOwn(lines)));
  const own = joined(withoutFarewell(kept));
  return own === '' ? joined(lines) : own;
}

/** Where a signature or a quoted mail without marks begins; the number of lines where none does. */
function endOfOwn(lines: readonly string[]): number {
  const end = lines.findIndex((line, index) => {
    if (line.length > MAX_LINE) return false;
    if (SIGNATURE.test(line)) return true;
    if (BARE_DASHES.test(line)) return lines.length - index <= MAX_SIGNATURE_LINES;
    return beginsQuotedMail(lines, index);
  });
  return end === -1 ? lines.length : end;
}

function beginsQuotedMail(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  const next = lines[index + 1] ?? '';
  if (WROTE.test(line) || (next.length <= MAX_LINE && WROTE.test(`${line} ${next}`))) {
    // With marks, the lines below tell themselves, and answers may stand between them.
    return !lines.slice(index + 1, index + 5).some((below) => QUOTED.test(below));
  }
  if (DIVIDER.test(line)) return lines.slice(index + 1, index + 5).filter(isHeader).length >= 3;
  // What forms gather looks like headers, too, so that without a rule it takes the words of mail programs.
  return FROM.test(line) && lines.slice(index + 1, index + 6).some((below) => SUBJECT.test(below));
}

function isHeader(line: string): boolean {
  return line.length <= MAX_LINE && HEADER.test(line);
}

/** Without lines that begin with `>`, and without the one or two ahead that say whose they are. */
function withoutQuotes(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let quoting = false;
  for (const line of lines) {
    const quoted = QUOTED.test(line);
    if (quoted && !quoting) dropAttribution(kept);
    if (!quoted) kept.push(line);
    quoting = quoted;
  }
  return kept;
}

function dropAttribution(kept: string[]): void {
  const last = kept.findLastIndex((line) => line.trim() !== '');
  const line = kept[last] ?? '';
  if (line.length > MAX_LINE || !/[:：]\s*$/.test(line)) return;
  if (TIME.test(line)) kept.length = last;
  else if (TIME.test(kept[last - 1] ?? '')) kept.length = last - 1;
  else if (line.includes('@')) kept.length = last;
}

function withoutFarewell(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const line = lines[last] ?? '';
  return line.length <= MAX_LINE && SENT_FROM.test(line) ? lines.slice(0, last) : lines;
}

function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
