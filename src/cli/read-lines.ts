import type { Readable } from 'node:stream';

/** Longest line that is read, in bytes: one endless line must not fill the memory. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;

/** One line of input. `text` is null when the line was too long to keep. */
export interface Line {
  /** Counted from 1, blank lines included. */
  number: number;
  text: string | null;
}

const LF = 0x0a;

/**
 * The lines of a UTF-8 stream that are not blank, in the batches they arrive in. At most one chunk and one line are in
 * memory. A byte order mark and carriage returns are dropped; bytes that are not UTF-8 become U+FFFD.
 */
export async function* readLines(stream: Readable, maxLineBytes = MAX_LINE_BYTES): AsyncGenerator<Line[]> {
  let number = 0;
  let pieces: Buffer[] = [];
  let size = 0;

  const add = (piece: Buffer) => {
    size += piece.length;
    if (size <= maxLineBytes) pieces.push(piece);
    else pieces = [];
  };
  const finish = (): Line[] => {
    number += 1;
    const text = size > maxLineBytes ? null : lineText(whole(pieces), number);
    pieces = [];
    size = 0;
    return text === '' ? [] : [{ number, text }];
  };

  for await (const chunk of stream) {
    const bytes: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    const lines: Line[] = [];
    let start = 0;
    for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, start)) {
      add(bytes.subarray(start, end));
      lines.push(...finish());
      start = end + 1;
    }
    if (start < bytes.length) add(bytes.subarray(start));
    if (lines.length > 0) yield lines;
  }
  const last = size > 0 ? finish() : [];
  if (last.length > 0) yield last;
}

/** Most lines lie in one chunk and need no copy. */
function whole(pieces: readonly Buffer[]): Buffer {
  return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
}

function lineText(bytes: Buffer, number: number): string {
  const text = bytes.toString('utf8');
  return (number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text).trim();
}
