import { DatabaseError, type DatabaseFault } from '../../../db/errors.ts';
import { type Finding, ill } from './finding.ts';

const advice: Record<DatabaseFault, string> = {
  'bad-url': 'correct DATABASE_URL',
  unreachable: 'start the server, or correct DATABASE_URL',
  refused: 'correct user, password and database in DATABASE_URL',
  'too-old': 'update the server',
  'too-new': 'update Earshot',
  locked: 'run doctor again while that process is stopped',
  broken: 'set EARSHOT_DATA_DIR to a new folder and restore a backup into it',
};

/** Why the database did not open. */
export function databaseFault(error: unknown): Finding {
  if (error instanceof DatabaseError) return ill('database', error.message, advice[error.fault]);
  const detail = error instanceof Error ? error.message : String(error);
  return ill('database', detail, 'see that EARSHOT_DATA_DIR is a folder that can be written');
}
