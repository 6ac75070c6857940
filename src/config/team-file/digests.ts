import { z } from 'zod';
import type { Path } from './faults.ts';
import { checkNames, listOf, readShape, type Section } from './section.ts';
import type { TeamDigest } from './team-file.ts';
import { cron, timezone } from './times.ts';

const digestShape = z.strictObject({
  brand: z.string(),
  at: cron,
  timezone: timezone.optional(),
  receivers: z.array(z.string()).default([]),
});

/** A digest without a time zone of its own keeps its brand's. */
export function readDigests(value: unknown, section: Section): TeamDigest[] {
  return listOf(value, ['digests'], section.faults).flatMap((written, index) => {
    const pathOf = (path: Path) => ['digests', index, ...path];
    const digest = readShape(digestShape, written, section.faults, pathOf);
    if (digest === null) return [];
    checkNames(digest, pathOf, section);
    return [{ ...digest, timezone: digest.timezone ?? section.timezones.get(digest.brand) ?? 'UTC' }];
  });
}
