import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  readWeights,
  weightFile,
  weightFolder,
} from '../../../../src/analysis/sentiment/earshot/read-weights.ts';
import { openWeights } from '../../../../src/analysis/sentiment/earshot/weight-file.ts';
import { weightFileOf } from '../../../../src/analysis/sentiment/training/write-weight-file.ts';
import { packageRoot } from '../../../../src/config/package-root.ts';

const folder = join(packageRoot(), weightFolder);

describe('the weights', () => {
  it('are those the manifest of the training tells of, and no more than 8 MB', () => {
    const bytes = readFileSync(join(folder, weightFile));
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(manifest.sha256);
    expect(bytes.length).toBe(manifest.bytes);
    expect(bytes.length).toBeLessThanOrEqual(8_000_000);
    expect(readWeights().calibration).toEqual(manifest.calibration);
  });

  it('come back from a file as they were written', () => {
    const { calibration } = readWeights();
    const opened = openWeights(
      weightFileOf({ a: Int8Array.of(1, -2, 3), b: Float32Array.of(0.5, -0.25), c: ['x', 'é'] }, calibration),
    );
    expect([...opened.bytes('a')]).toEqual([1, -2, 3]);
    expect([...opened.floats('b')]).toEqual([0.5, -0.25]);
    expect(opened.lines('c')).toEqual(['x', 'é']);
    expect(opened.has('d')).toBe(false);
    expect(() => opened.bytes('d')).toThrow('has no "d"');
  });

  it('are not read from another file', () => {
    expect(() => openWeights(Buffer.from('something else altogether'))).toThrow('not a weight file');
  });
});
