import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../src/config/package-root.ts';
import { brandNames, posts } from './analysis/posts.ts';
import { type Column, report } from './report.ts';

/**
 * `earshot score` on a stream that nobody stores: a million invented posts (or as many as are asked for) go in, and its
 * memory and processor time are looked at after every tenth. Needs Linux's /proc.
 */
const TEXTS = Number(process.argv[2] ?? 1_000_000);
const PARTS = 10;
const LENGTHS = [60, 140, 280, 600];
const PAGE_KB = 4;
const TICKS_PER_SECOND = 100;

interface Look {
  texts: number;
  rssMb: number;
  cpuSeconds: number;
}

const score = spawn(process.execPath, [join(packageRoot(), 'dist/src/cli/main.js'), 'score'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const looks: Look[] = [];
const answers = createInterface({ input: score.stdout });
let answered = 0;
answers.on('line', () => {
  answered += 1;
  if (answered % (TEXTS / PARTS) === 0) looks.push(lookAt(score.pid));
});
const ended = once(answers, 'close');
for (const record of records()) if (!score.stdin.write(record)) await once(score.stdin, 'drain');
score.stdin.end();
await ended;

const columns: Column<Look>[] = [
  ['texts', ({ texts }) => String(texts)],
  ['RSS MB', ({ rssMb }) => rssMb.toFixed(0)],
  ['CPU s', ({ cpuSeconds }) => cpuSeconds.toFixed(0)],
];
report(columns, looks, { texts: answered });

/** Lines for the scorer. Every one has a word that no other has, so that what is kept of words fills up as it would. */
function* records(): Generator<string> {
  const names = brandNames();
  const texts = LENGTHS.flatMap((length) => posts(names, { count: 5_000, length, named: 1 })).map((text) => ({
    text,
    brand: names.find((name) => text.includes(name)) ?? null,
  }));
  for (let id = 0; id < TEXTS; id += 1) {
    const { text = '', brand = null } = texts[id % texts.length] ?? {};
    yield `${JSON.stringify({ id, text: `${text} w${id.toString(36)}`, brand })}\n`;
  }
}

function lookAt(pid: number | undefined): Look {
  const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
  // Behind the name, which may hold spaces: user and system time are the 14th and 15th field (proc(5)).
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const ticks = Number(fields[11]) + Number(fields[12]);
  return { texts: answered, rssMb: (pages * PAGE_KB) / 1024, cpuSeconds: ticks / TICKS_PER_SECOND };
}
