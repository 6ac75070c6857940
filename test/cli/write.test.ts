import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { OutputClosedError } from '../../src/cli/errors.ts';
import { writeLines } from '../../src/cli/write.ts';

/** A stream that fails as standard output does: it says so once a write, and is well again afterwards. */
function failing(code: string): Writable {
  const stream = new Writable({
    autoDestroy: false,
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(`write ${code}`), { code }));
    },
  });
  return stream.on('error', () => {});
}

describe('writeLines', () => {
  it('waits while the reader is busy', async () => {
    const events: string[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk, _, done) {
        events.push(`took ${String(chunk).trim()}`);
        setImmediate(done);
      },
    });
    for (const value of [1, 2, 3]) {
      await writeLines(slow, [value]);
      events.push(`after ${value}`);
    }
    expect(events).toEqual(['took 1', 'after 1', 'took 2', 'after 2', 'took 3', 'after 3']);
    expect(slow.writableLength).toBe(0);
  });

  it('says so once nobody reads any more', async () => {
    const closed = new PassThrough();
    closed.destroy();
    await expect(writeLines(closed, [1])).rejects.toThrow(OutputClosedError);
    await expect(writeLines(failing('EPIPE'), [1])).rejects.toThrow(OutputClosedError);
  });

  it('does not take a full disk for a reader who left', async () => {
    await expect(writeLines(failing('ENOSPC'), [1])).rejects.toThrow('write ENOSPC');
  });
});
