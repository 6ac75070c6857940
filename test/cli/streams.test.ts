import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { jsonLines, runCli } from './run-cli.ts';
import { spawnCli } from './spawn-cli.ts';

const FEEDS = 300;
const fixtures = 'test/fixtures/feeds';

/** What happens to files on their way: ends cut off, bytes changed, parts doubled or missing, other files inside. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({
    kind: fc.constant('splice' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat({ max: 40 }),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc
        .constantFrom(
          '<![CDATA[',
          ']]>',
          '&#0;',
          '&bogus;',
          '<!DOCTYPE x [',
          '</item>',
          '<?xml',
          '"',
          '{',
          '\u0000',
        )
        .map((text) => Buffer.from(text)),
    ),
  }),
);

type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Buffer, hurts: readonly Damage[]): Buffer {
  return hurts.reduce((feed, hurt) => {
    const at = Math.floor(hurt.at * feed.length);
    if (hurt.kind === 'cut') return feed.subarray(0, at);
    return Buffer.concat([feed.subarray(0, at), hurt.insert, feed.subarray(at + hurt.remove)]);
  }, bytes);
}

describe('a stream command', () => {
  it(`answers ${FEEDS} broken feeds with a line each, in order, and ends with 0`, async () => {
    const cwd = await tempFolder();
    const names = (await readdir(fixtures)).filter((name) => !name.includes('.expected.')).sort();
    const hurts = fc.sample(fc.array(damage, { minLength: 1, maxLength: 6 }), { numRuns: FEEDS, seed: 11 });
    const files: string[] = [];
    for (const [index, hurt] of hurts.entries()) {
      const bytes = await readFile(join(fixtures, names[index % names.length] ?? ''));
      files.push(`${index}.xml`);
      await writeFile(join(cwd, `${index}.xml`), damaged(bytes, hurt));
    }
    const { code, out, err } = await runCli(['parse', ...files], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = jsonLines(out) as { file: string; ok: boolean; items?: unknown[]; error?: string }[];
    expect(lines.map(({ file }) => file)).toEqual(files);
    for (const line of lines) {
      if (line.ok) expect(line.items).toBeInstanceOf(Array);
      else expect(line.error).toMatch(/\S/);
    }
    // Damage that nothing survives, or that hurts nothing, would prove little.
    const read = lines.filter(({ ok }) => ok).length;
    expect(read).toBeGreaterThan(FEEDS / 10);
    expect(read).toBeLessThan(FEEDS);
  });

  it('ends with 0 when its reader goes away, although its input goes on', async () => {
    const { child, ended, ...spawned } = spawnCli(['score']);
    child.stdin?.on('error', () => {});
    const feed = () => {
      while (child.stdin?.write('{"id":1,"text":"fine"}\n'.repeat(100)));
    };
    child.stdin?.on('drain', feed);
    feed();
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    child.stdout?.destroy();
    expect(await ended).toBe(0);
    expect(spawned.err).toBe('');
  });

  it('ends as soon as its input does', async () => {
    const spawned = spawnCli(['score']);
    spawned.child.stdin?.end('{"id":"last","text":"fine"}');
    expect(await spawned.ended).toBe(0);
    expect(jsonLines(spawned.out)).toMatchObject([{ id: 'last', label: 'positive' }]);
  });
});
