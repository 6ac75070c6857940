import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';
import { percent, tableOf } from './feeds/table.ts';
import { detectors } from './language/detectors.ts';
import { type Labelled, ownTexts, posts } from './language/labelled.ts';
import type { Measured } from './language/measure.ts';
import { calibrationError, lettersIn, sharesOf } from './language/shares.ts';

/**
 * Measures language detectors on short texts: our own in 47 languages, and posts of known language.
 * Usage: `npm run eval:language -- [--json] [--only NAME…] [DIR]`, where DIR holds `xlmt_*.jsonl.gz`
 * (docs/language.md says what that is). Each detector runs in a process of its own.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, only: { type: 'string', multiple: true } },
});

const [folder] = positionals;
const texts = [...(await ownTexts()), ...(folder === undefined ? [] : await posts(folder))];
const measured: Measured[] = [];
for (const detector of values.only ?? Object.keys(detectors)) measured.push(await measureApart(detector));

if (values.json) process.stdout.write(`${JSON.stringify({ texts, measured })}\n`);
else process.stdout.write(`${[qualities(), costs(), languages()].map(tableOf).join('\n\n')}\n`);

async function measureApart(detector: string): Promise<Measured> {
  const script = new URL('./language/measure-process.js', import.meta.url).pathname;
  const parameters = [script, detector, ...(folder === undefined ? [] : [folder])];
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { maxBuffer: 2 ** 28 });
  return JSON.parse(stdout) as Measured;
}

/** Right answers by set and length; where they are few, the share left open. */
function qualities(): Record<string, string>[] {
  const lengths: [string, (letters: number) => boolean][] = [
    ['under 10 letters', (letters) => letters < 10],
    ['10 to 19', (letters) => letters >= 10 && letters < 20],
    ['20 and more', (letters) => letters >= 20],
  ];
  const letters = new Map(texts.map((text) => [text, lettersIn(text.text)]));
  const groups = [...new Set(texts.map(({ set }) => set))].flatMap((set) =>
    ['sentences', 'tweets'].includes(set)
      ? lengths.map(([length, fits]) => ({
          name: `${set}, ${length}`,
          pick: (text: Labelled) => text.set === set && fits(letters.get(text) ?? 0),
        }))
      : [{ name: set, pick: (text: Labelled) => text.set === set }],
  );
  return groups.map(({ name, pick }) => ({
    'right (open)': name,
    texts: String(texts.filter(pick).length),
    ...Object.fromEntries(
      measured.map(({ detector, answers }) => {
        const shares = sharesOf(texts, answers, pick);
        return [detector, `${percent(shares.right, shares.texts)} (${percent(shares.open, shares.texts)})`];
      }),
    ),
  }));
}

function costs(): Record<string, string>[] {
  const base = measured.find(({ detector }) => detector === 'tinyld')?.textsPerSecond;
  return measured.map(({ detector, answers, textsPerSecond, loading, memory }) => ({
    '': detector,
    'texts/s per core': textsPerSecond.toFixed(0),
    'to tinyld': base === undefined ? '–' : `${(textsPerSecond / base).toFixed(1)} ×`,
    'loading, ms': loading.toFixed(0),
    'memory, MB': (memory / 2 ** 20).toFixed(0),
    'calibration error': calibrationError(texts, answers)?.toFixed(3) ?? '–',
  }));
}

function languages(): Record<string, string>[] {
  return [...new Set(texts.flatMap(({ language }) => language ?? []))].sort().map((language) => {
    const pick = (text: Labelled) => text.language === language && !text.set.includes('in Latin letters');
    return {
      language,
      texts: String(texts.filter(pick).length),
      ...Object.fromEntries(
        measured.map(({ detector, answers }) => {
          const { right, texts: all } = sharesOf(texts, answers, pick);
          return [detector, percent(right, all)];
        }),
      ),
    };
  });
}
