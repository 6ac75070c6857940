/** Text as Postgres and JSON can hold it: NUL bytes removed, lone surrogates replaced by U+FFFD. */
export function storableText(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}

/** `text` with every run of white space as one space, trimmed. */
export function collapseSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** At most `limit` UTF-16 units of `text`, cut between code points and closed with `…` when something was cut. */
export function excerpt(text: string, limit: number): string {
  const flat = collapseSpaces(text);
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit - 1);
  const last = cut.charCodeAt(cut.length - 1);
  const whole = last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut;
  return `${whole.trimEnd()}…`;
}
