import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'oxc-parser';

/** One import between two files of the project, both relative to its root. */
export interface ImportEdge {
  from: string;
  to: string;
}

const SOURCES = ['src', 'crawlers', 'db', 'alerts'];

/** Every import between the project's own source files, type imports too: a layer may not even know a higher one. */
export async function importGraph(root: string): Promise<ImportEdge[]> {
  const edges: ImportEdge[] = [];
  for (const folder of SOURCES) {
    for (const entry of await readdir(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.tsx?$/u.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      for (const specifier of specifiersIn(path)) {
        if (!specifier.startsWith('.')) continue;
        edges.push({ from: relative(root, path), to: relative(root, join(dirname(path), specifier)) });
      }
    }
  }
  return edges;
}

function specifiersIn(path: string): string[] {
  const { module } = parseSync(path, readFileSync(path, 'utf8'));
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    readFileSync(path, 'utf8')
      .slice(moduleRequest.start, moduleRequest.end)
      .replaceAll(/^['"`]|['"`]$/gu, ''),
  );
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...dynamic,
  ];
}

/** Circles in the graph, each as the files it runs through. */
export function circlesIn(edges: readonly ImportEdge[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const circles: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, path: string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const next of targets.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return circles;
}
