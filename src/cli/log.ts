import { type Logger, pino } from 'pino';
import type { Settings } from '../config/settings.ts';
import type { CliIo } from './io.ts';

/** Logs are talk: one JSON object a line on stderr. */
export function stderrLog({ logLevel }: Pick<Settings, 'logLevel'>, io: CliIo): Logger {
  return pino({ level: logLevel, base: null }, io.stderr);
}
