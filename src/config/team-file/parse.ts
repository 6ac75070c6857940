import { z } from 'zod';
import { brandTimezones, readBrands } from './brands.ts';
import { readDigests } from './digests.ts';
import { openDocument } from './document.ts';
import type { Fault } from './faults.ts';
import { readReceivers, receiverNames } from './receivers.ts';
import { readRules } from './rules.ts';
import { readShape } from './section.ts';
import { readSources } from './sources.ts';
import type { TeamFile } from './team-file.ts';
import type { Vocabulary } from './vocabulary.ts';

const fileShape = z
  .strictObject({
    brands: z.unknown(),
    sources: z.unknown(),
    rules: z.unknown(),
    receivers: z.unknown(),
    digests: z.unknown(),
  })
  .partial();

export type ParsedTeamFile = { ok: true; file: TeamFile } | { ok: false; faults: Fault[] };

/**
 * Reads `earshot.yaml`: syntax, shape, references, queries, times and the settings of every connector, rule and
 * notifier. Reports every fault at once, each with its place.
 * @param env where `${NAME}` is looked up.
 */
export function parseTeamFile(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
  vocabulary: Vocabulary,
): ParsedTeamFile {
  const document = openDocument(text, env);
  if (!document.ok) return document;
  const { faults } = document;
  const written = (document.value ?? {}) as Record<keyof TeamFile, unknown>;
  readShape(fileShape, written, faults, (path) => path);
  const section = {
    vocabulary,
    faults,
    timezones: brandTimezones(written.brands),
    receiverNames: receiverNames(written.receivers),
  };
  const file: TeamFile = {
    brands: readBrands(written.brands, vocabulary.checkQuery, faults),
    sources: readSources(written.sources, section),
    rules: readRules(written.rules, section),
    receivers: readReceivers(written.receivers, vocabulary.notifiers, faults),
    digests: readDigests(written.digests, section),
  };
  const found = faults.all();
  return found.length === 0 ? { ok: true, file } : { ok: false, faults: found };
}
