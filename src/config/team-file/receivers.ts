import type { Faults, Path } from './faults.ts';
import { cutEntry, type KindEntry, readSettings } from './kind.ts';
import { quiet } from './routing.ts';
import { readShape } from './section.ts';
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
    if (entry === null) return [];
    const { quiet: hours, ...fields } = entry.fields;
    const quietHours = hours === undefined ? null : readShape(quiet, hours, faults, quietPath(entry));
    const settings = readSettings(entry, fields, faults);
    return settings === null ? [] : [{ name, kind: entry.name, settings, quietHours }];
  });
}

const quietPath = (entry: KindEntry) => (path: Path) => entry.pathOf(['quiet', ...path]);

/** Names that rules and digests may use, also of receivers whose entry has faults. */
export function receiverNames(value: unknown): Set<string> {
  return new Set(value !== null && typeof value === 'object' ? Object.keys(value) : []);
}
