import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { readSettings, type Settings } from '../config/settings.ts';
import type { CliIo } from './io.ts';

/** The environment of a command: the `.env` file in its folder, below what the process was given. */
export async function environment(io: CliIo): Promise<Record<string, string | undefined>> {
  return { ...(await readEnvFile(join(io.cwd, '.env'))), ...io.env };
}

/**
 * The settings of a command.
 * @throws {SettingsError} with every fault at once.
 */
export async function commandSettings(io: CliIo): Promise<Settings> {
  return readSettings(await environment(io));
}

async function readEnvFile(path: string): Promise<Record<string, string | undefined>> {
  try {
    return parseEnv(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}
