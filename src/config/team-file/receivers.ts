import type { Faults } from './faults.ts';
import { cutEntry, readSettings } from './kind.ts';
import type { TeamReceiver } from './team-file.ts';
import type { Kinds } from './vocabulary.ts';

export function readReceivers(value: unknown, kinds: Kinds, faults: Faults): TeamReceiver[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object' || Array.isArray(value)) {
    faults.add(['receivers'], 'expected a map from names to receivers');
    return [];
  }
  return Object.entries(value).flatMap(([name, written]) => {
    const entry = cutEntry(written, ['receivers', name], { kinds, noun: 'notifier' }, faults);
    const settings = entry && readSettings(entry, entry.fields, faults);
    return entry === null || settings === null ? [] : [{ name, kind: entry.name, settings }];
  });
}

/** Names that rules and digests may use, also of receivers whose entry has faults. */
export function receiverNames(value: unknown): Set<string> {
  return new Set(value !== null && typeof value === 'object' ? Object.keys(value) : []);
}
