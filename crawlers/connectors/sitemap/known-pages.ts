import { createHash } from 'node:crypto';

/** Pages that are remembered at most, at 4 bytes each. */
const MOST = 50_000;

/** The pages of a site that were listed before, as 32 bits of a hash of each address. */
export class KnownPages {
  readonly #marks = new Set<number>();

  /** @param stored what {@link toString} gave */
  constructor(stored: string) {
    const bytes = Buffer.from(stored, 'base64');
    for (let at = 0; at + 4 <= bytes.length; at += 4) this.#marks.add(bytes.readUInt32LE(at));
  }

  /** Remembers a page, and says whether it was known or there is no room for it. */
  add(url: string): 'new' | 'known' | 'full' {
    const mark = markOf(url);
    if (this.#marks.has(mark)) return 'known';
    if (this.#marks.size >= MOST) return 'full';
    this.#marks.add(mark);
    return 'new';
  }

  toString(): string {
    const bytes = Buffer.alloc(this.#marks.size * 4);
    let at = 0;
    for (const mark of this.#marks) at = bytes.writeUInt32LE(mark, at);
    return bytes.toString('base64');
  }
}

function markOf(url: string): number {
  return createHash('sha256').update(url).digest().readUInt32LE(0);
}
