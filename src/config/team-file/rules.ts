import { z } from 'zod';
import type { Path } from './faults.ts';
import { cutEntry, readSettings } from './kind.ts';
import { escalate, minutes } from './routing.ts';
import { checkNames, checkReceivers, listOf, readShape, type Section } from './section.ts';
import type { TeamRule } from './team-file.ts';

const ownShape = z.object({
  brand: z.string(),
  receivers: z.array(z.string()).default([]),
  escalate: escalate.optional(),
  remind: minutes.optional(),
});

export function readRules(value: unknown, section: Section): TeamRule[] {
  const { vocabulary, faults } = section;
  return listOf(value, ['rules'], faults).flatMap((written, index) => {
    const words = { kinds: vocabulary.rules, noun: 'rule' };
    const entry = cutEntry(written, ['rules', index], words, faults);
    if (entry === null) return [];
    const { brand, receivers, escalate, remind, ...fields } = entry.fields;
    const own = readShape(ownShape, { brand, receivers, escalate, remind }, faults, entry.pathOf);
    if (own !== null) checkAll(own, entry.pathOf, section);
    const settings = readSettings(entry, fields, faults);
    return own === null || settings === null ? [] : [ruleOf(entry.name, own, settings)];
  });
}

function checkAll(own: z.infer<typeof ownShape>, pathOf: (path: Path) => Path, section: Section): void {
  checkNames(own, pathOf, section);
  for (const [index, { receivers }] of (own.escalate ?? []).entries())
    checkReceivers(receivers, (path) => pathOf(['escalate', index, ...path]), section);
}

function ruleOf(kind: string, own: z.infer<typeof ownShape>, settings: Record<string, unknown>): TeamRule {
  const { brand, receivers, escalate = [], remind = null } = own;
  const steps = escalate.map((step) => ({ afterMinutes: step.after, receivers: step.receivers }));
  const escalation = steps.length === 0 && remind === null ? null : { steps, remindMinutes: remind };
  return { kind, brand, receivers, escalation, settings };
}
