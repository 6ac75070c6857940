/** The layers of `docs/architecture.md`, lowest first: folders (or files) and what stands on one row. */
export const layers: readonly (readonly string[])[] = [
  ['src/core'],
  ['src/net', 'src/config', 'src/charts'],
  ['src/analysis', 'crawlers', 'db', 'alerts'],
  ['src/pipeline', 'src/setup', 'src/access'],
  ['src/jobs', 'src/api', 'src/web'],
  ['src/app'],
  ['src/demo'],
  ['src/cli', 'src/docs'],
];

/** Layer number of a file, or null when it stands in no folder of the table. */
export function layerOf(path: string): number | null {
  const index = layers.findIndex((folders) => folders.some((folder) => path.startsWith(`${folder}/`)));
  return index < 0 ? null : index;
}

/** The folder of the table that a file stands in. */
export function folderOf(path: string): string | null {
  return layers.flat().find((folder) => path.startsWith(`${folder}/`)) ?? null;
}

/** What is wrong with an import, or null: upwards, or sideways between folders of one row. */
export function faultOf({ from, to }: { from: string; to: string }): string | null {
  const [fromLayer, toLayer] = [layerOf(from), layerOf(to)];
  if (fromLayer === null) return `${from} stands in no layer`;
  if (toLayer === null) return `${from} imports ${to}, which stands in no layer`;
  if (folderOf(from) === folderOf(to) || toLayer < fromLayer) return null;
  return `${from} (layer ${fromLayer}) imports ${to} (layer ${toLayer})`;
}
