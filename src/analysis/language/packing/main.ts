import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../../config/package-root.ts';
import { packNgrams } from '../ngram-file.ts';
import { ngramFile } from '../read-ngrams.ts';
import { readEld } from './read-eld.ts';

/** Packs the n-gram weights of the development dependency `eld` into the file that detection reads. */
const size = process.argv[2] ?? 'small';
const file = join(packageRoot(), ngramFile);
const packed = packNgrams(await readEld(size));
await mkdir(dirname(file), { recursive: true });
await writeFile(file, packed);
process.stdout.write(`${file}: ${packed.length} bytes\n`);
