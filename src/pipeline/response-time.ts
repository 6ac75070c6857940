import type { PublicResponse } from '../core/mention.ts';
import { DAY, MINUTE } from '../core/time.ts';
import { ActionRefused } from './incidents/refusal.ts';

/** Clocks of two machines differ by less. */
const AHEAD = 5 * MINUTE;
/**
 * A statement may be out before the talk that it answers is counted, and some publishers say times without a zone; what
 * is older answers something else.
 */
const BEFORE = DAY;

/** Why a public answer cannot have been given then: it has not been yet, or what it answers had not. */
export type ResponseFault = 'ahead' | 'before';

const words: Record<ResponseFault, string> = {
  ahead: 'is in the future',
  before: 'is more than a day before what it answers began',
};

/** @param since when what it answers began; null where that is not known */
export function responseFault(
  at: Date,
  { now, since }: { now: Date; since: Date | null },
): ResponseFault | null {
  if (at.getTime() > now.getTime() + AHEAD) return 'ahead';
  return since !== null && at.getTime() < since.getTime() - BEFORE ? 'before' : null;
}

/** @throws {ActionRefused} naming `path` where a public answer cannot have been given when it is said to have been */
export function checkResponse(
  { at }: Pick<PublicResponse, 'at'>,
  when: { now: Date; since: Date | null },
  path: string,
): void {
  const fault = responseFault(new Date(at), when);
  if (fault !== null) throw new ActionRefused(path, words[fault]);
}
