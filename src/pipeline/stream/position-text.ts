import type { ChangePosition } from '../../../db/repos/changes.ts';

const FORM = /^([1-9]\d{0,18})-([1-9]\d{0,17})-([0-9a-z]{1,10})$/u;

/** A position as clients keep it: transaction, sequence number, and time in base 36, joined by hyphens. */
export function positionText({ transaction, seq, at }: ChangePosition): string {
  return `${transaction}-${seq}-${at.toString(36)}`;
}

/** The position that a text stands for; null where it is none of ours. */
export function readPosition(text: string): ChangePosition | null {
  const [, transaction, seq, at] = FORM.exec(text) ?? [];
  if (transaction === undefined || seq === undefined || at === undefined) return null;
  const time = Number.parseInt(at, 36);
  if (Number.isNaN(new Date(time).getTime())) return null;
  return { transaction: BigInt(transaction), seq: BigInt(seq), at: time };
}
