/** `text` as one line without control characters: what came from elsewhere must not steer a terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ').toWellFormed();
}
