import { z } from 'zod';
import { cutEntry, readSettings } from './kind.ts';
import { checkNames, listOf, readShape, type Section } from './section.ts';
import type { TeamRule } from './team-file.ts';

const ownShape = z.object({ brand: z.string(), receivers: z.array(z.string()).default([]) });

export function readRules(value: unknown, section: Section): TeamRule[] {
  const { vocabulary, faults } = section;
  return listOf(value, ['rules'], faults).flatMap((written, index) => {
    const words = { kinds: vocabulary.rules, noun: 'rule' };
    const entry = cutEntry(written, ['rules', index], words, faults);
    if (entry === null) return [];
    const { brand, receivers, ...fields } = entry.fields;
    const own = readShape(ownShape, { brand, receivers }, faults, entry.pathOf);
    if (own !== null) checkNames(own, entry.pathOf, section);
    const settings = readSettings(entry, fields, faults);
    return own === null || settings === null ? [] : [{ kind: entry.name, ...own, settings }];
  });
}
