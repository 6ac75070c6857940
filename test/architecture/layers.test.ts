import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { circlesIn, type ImportEdge, importGraph } from './import-graph.ts';
import { faultOf, layers } from './layers.ts';

const root = join(import.meta.dirname, '../..');

describe('imports', () => {
  let edges: ImportEdge[];
  beforeAll(async () => {
    edges = await importGraph(root);
  });

  it('are found', () => {
    expect(edges.length).toBeGreaterThan(500);
  });

  it('never go upwards or sideways', () => {
    expect(edges.flatMap((edge) => faultOf(edge) ?? [])).toEqual([]);
  });

  it('run in no circle', () => {
    expect(circlesIn(edges)).toEqual([]);
  });
});

describe('the layer table', () => {
  it('refuses an import from a higher layer', () => {
    expect(faultOf({ from: 'src/core/item.ts', to: 'db/store.ts' })).toMatch('src/core/item.ts (layer 0)');
  });

  it('refuses an import between two folders of one row', () => {
    expect(faultOf({ from: 'crawlers/registry.ts', to: 'db/store.ts' })).not.toBeNull();
  });

  it('lets a folder import from itself and from below', () => {
    expect(faultOf({ from: 'db/store.ts', to: 'db/client.ts' })).toBeNull();
    expect(faultOf({ from: 'db/store.ts', to: 'src/core/id.ts' })).toBeNull();
  });

  it('is the one in the documentation', () => {
    const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    const rows = [...text.matchAll(/^\| (\d) \| ([^|]+) \|/gmu)].map(([, , folders]) =>
      [...(folders ?? '').matchAll(/`([^`]+)`/gu)].map(([, folder]) => folder),
    );
    expect(rows).toEqual(layers);
  });

  it('finds a circle', () => {
    const edges = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'b' },
    ];
    expect(circlesIn(edges)).toEqual([['b', 'c', 'b']]);
  });
});
