import { parseTeamFile } from '../../../src/config/team-file/parse.ts';
import type { TeamFile } from '../../../src/config/team-file/team-file.ts';
import { vocabulary } from './vocabulary.ts';

/** What a file says; throws where it is faulty. */
export function fileOf(text: string, env: Record<string, string> = {}): TeamFile {
  const parsed = parseTeamFile(text, env, vocabulary);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.file;
}

/** Faults as `line:column path message`. */
export function faultsOf(text: string, env: Record<string, string> = {}): string[] {
  const parsed = parseTeamFile(text, env, vocabulary);
  return parsed.ok
    ? []
    : parsed.faults.map(({ line, column, path, message }) => `${line}:${column} ${path} ${message}`);
}
