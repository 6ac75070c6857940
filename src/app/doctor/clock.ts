import { databaseTime } from '../../../db/database.ts';
import type { Store } from '../../../db/store.ts';
import type { Clock } from '../../core/clock.ts';
import { SECOND } from '../../core/time.ts';
import { type Finding, ill, well } from './finding.ts';

/** More than this between two clocks spoils signatures and due times; milliseconds. */
const TOLERANCE = 5 * SECOND;

export async function checkClock({ db }: Store, clock: Clock): Promise<Finding> {
  const before = clock.now().getTime();
  const there = (await databaseTime(db)).getTime();
  const off = Math.max(before - there, there - clock.now().getTime(), 0);
  const seconds = (off / SECOND).toFixed(1);
  return off <= TOLERANCE
    ? well('clock', 'this machine and the database agree')
    : ill('clock', `this machine and the database differ by ${seconds} s`, 'synchronise both with NTP');
}
