/** Soft hyphens, byte-order marks and control characters say nothing and break words apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const NOISE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00ad\ufeff]/gu;

type Gap = '' | ' ' | '\n';

/** A place in a {@link TextFlow}. */
export interface FlowMark {
  length: number;
  gap: Gap;
}

/**
 * Collects text as a browser would lay it out: runs of white space are one space, breaks are one line feed, and
 * neither stands at the start or the end. Time is linear in what is written.
 */
export class TextFlow {
  #parts: string[] = [];
  #gap: Gap = '';

  /** Adds running text. */
  write(data: string): void {
    const clean = data.replace(NOISE, '');
    if (clean === '') return;
    const body = clean.trim();
    if (/^\s/u.test(clean)) this.#widen(' ');
    if (body === '') return;
    if (this.#parts.length > 0 && this.#gap !== '') this.#parts.push(this.#gap);
    this.#parts.push(body.replace(/\s+/gu, ' '));
    this.#gap = /\s$/u.test(clean) ? ' ' : '';
  }

  /** Ends the line. */
  break(): void {
    this.#widen('\n');
  }

  /** Where the text stands, to {@link rewind} to. */
  mark(): FlowMark {
    return { length: this.#parts.length, gap: this.#gap };
  }

  /** Forgets what was written since `mark`. */
  rewind({ length, gap }: FlowMark): void {
    this.#parts.length = length;
    this.#gap = gap;
  }

  toString(): string {
    return this.#parts.join('');
  }

  #widen(gap: Gap): void {
    if (this.#gap !== '\n') this.#gap = gap;
  }
}
