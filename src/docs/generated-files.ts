import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { notifiers } from '../../alerts/registry.ts';
import { presets } from '../../crawlers/presets/registry.ts';
import { connectors } from '../../crawlers/registry.ts';
import { openApiDocument } from '../api/openapi-document.ts';
import { settingsTable } from '../config/settings-table.ts';
import { markdownTable, replaceSection } from './markdown.ts';
import { notifierEntry } from './notifier-entry.ts';
import { presetEntry, presetWords } from './preset-row.ts';
import { queriesPage } from './queries-page.ts';

export interface GeneratedFile {
  /** Relative to the package's root. */
  path: string;
  content: string;
}

/** Every committed file that is, or holds parts that are, generated from the code. */
export async function generatedFiles(root: string): Promise<GeneratedFile[]> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  return [
    { path: 'README.md', content: Object.entries(readmeSections()).reduce(section, readme) },
    { path: 'docs/queries.md', content: queriesPage() },
    { path: 'docs/openapi.json', content: `${JSON.stringify(openApiDocument(), null, 2)}\n` },
  ];
}

function section(text: string, [name, content]: [string, string]): string {
  return replaceSection(text, name, content);
}

function readmeSections(): Record<string, string> {
  return {
    settings: settingsTable(),
    connectors: markdownTable(
      ['connector', 'reads', 'in `earshot.yaml`'],
      connectors.map(({ id, description, example, mainSetting }) => [
        `\`${id}\``,
        description,
        `\`- ${id}: ${String(example[mainSetting])}\``,
      ]),
    ),
    presets: markdownTable(
      ['preset', 'reads', 'in `earshot.yaml`'],
      presets.map((preset) => [`\`${preset.id}\``, presetWords(preset), `\`${presetEntry(preset)}\``]),
    ),
    notifiers: markdownTable(
      ['notifier', 'does', 'in `earshot.yaml`'],
      notifiers.map((notifier) => [
        `\`${notifier.id}\``,
        notifier.description,
        `\`${notifierEntry(notifier)}\``,
      ]),
    ),
  };
}
