import { z } from 'zod';
import type { Path } from './faults.ts';
import { cutEntry, readSettings } from './kind.ts';
import { listOf, readShape, type Section } from './section.ts';
import type { TeamSource } from './team-file.ts';
import { seconds } from './times.ts';

/** Keys of a source beside its connector. */
export const sourceKeys = ['name', 'interval'] as const;

const ownShape = z.object({ name: z.string().trim().min(1).optional(), interval: seconds.optional() });

export function readSources(value: unknown, { vocabulary, faults }: Section): TeamSource[] {
  const seen = new Set<string>();
  return listOf(value, ['sources'], faults).flatMap((written, index) => {
    const path = ['sources', index];
    const pathOf = (inner: Path) => [...path, ...inner];
    const words = { kinds: vocabulary.connectors, noun: 'connector', own: sourceKeys };
    const entry = cutEntry(written, path, words, faults);
    if (entry === null) return [];
    const own = readShape(ownShape, written, faults, pathOf);
    const settings = readSettings(entry, entry.fields, faults);
    if (own === null || settings === null) return [];
    const connector = entry.kind.connector ?? entry.name;
    const identity = JSON.stringify([connector, settings]);
    if (seen.has(identity)) faults.add(path, 'this source is listed twice');
    seen.add(identity);
    return [
      {
        connector,
        settings,
        name: own.name ?? null,
        intervalSeconds: own.interval ?? null,
      },
    ];
  });
}
