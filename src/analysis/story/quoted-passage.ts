const quoted = /[“„«"]([^“”„«»"]{60,4000})[”“»"]/gu;
/** Lines that mails, forums and Markdown mark as somebody else's words. */
const quotedLines = /(?:^[ \t]*>[^\n]*(?:\n|$))+/gmu;

/**
 * The longest passage of a text that is marked as quoted, by quotation marks or as lines that begin with `>`; empty when
 * there is none of 60 characters or more. Takes time linear in the text.
 */
export function quotedPassage(text: string): string {
  let longest = '';
  const take = (passage: string) => {
    if (passage.length > longest.length && passage.length >= 60) longest = passage;
  };
  for (const [, passage = ''] of text.matchAll(quoted)) take(passage);
  if (text.includes('>'))
    for (const [lines] of text.matchAll(quotedLines)) take(lines.replace(/^[ \t]*>+/gmu, ' '));
  return longest;
}
