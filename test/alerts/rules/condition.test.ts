import { describe, expect, it } from 'vitest';
import { type AlertView, afterStep } from '../../../alerts/incident/alert-view.ts';
import { type Condition, conditionScore, conditionStep } from '../../../alerts/rules/condition.ts';
import { addMs, DAY, HOUR } from '../../../src/core/time.ts';

const NOON = new Date('2026-01-15T12:00:00.000Z');
const base: Condition = { strength: 5, threshold: 5, severity: 'warning', began: NOON };

/** What a condition that is seen every hour does to its alert; a person closes the alert where it says `close`. */
function story(course: readonly (number | 'close')[], more: Partial<Condition> = {}): (string | null)[] {
  let alert: AlertView | null = null;
  return course.map((strength, hour) => {
    const at = addMs(NOON, hour * HOUR);
    if (strength === 'close') {
      if (alert !== null) alert = { ...alert, status: 'resolved', resolvedAt: at };
      return 'closed';
    }
    const decision = conditionStep(alert, { ...base, ...more, strength }, at);
    if (decision === null) return null;
    alert = afterStep(alert, { ...decision, through: at, strength });
    return decision.tell ? decision.step.toUpperCase() : decision.step;
  });
}

describe('a condition', () => {
  it('opens where it holds, grows, and is told again when it doubled', () => {
    expect(story([4.9, 5, 6, 9.9, 10, 19, 20])).toEqual([
      null,
      'OPEN',
      'grow',
      'grow',
      'ESCALATE',
      'grow',
      'ESCALATE',
    ]);
  });

  it('recovers at once, comes back untold, and is over after six calm hours', () => {
    expect(story([5, 0, 6, 0, 0, 0, 0, 0, 0, 0])).toEqual([
      ...['OPEN', 'RECOVER', 'reopen', 'RECOVER'],
      ...[null, null, null, null, null, 'RESOLVE'],
    ]);
  });

  it('goes on while it wavers about where it began', () => {
    expect(story([5, 4.9, 5, 4, 5, 3.9])).toEqual(['OPEN', 'grow', 'grow', 'grow', 'grow', 'RECOVER']);
  });

  it('is told when it comes back a day after it was told', () => {
    expect(conditionStep(recovered(addMs(NOON, -DAY)), base, NOON)).toMatchObject({
      step: 'reopen',
      tell: true,
    });
  });

  it('does not open again for what a person closed while it held, unless it got twice as bad', () => {
    expect(story([5, 'close', 5, 9, 10])).toEqual(['OPEN', 'closed', null, null, 'OPEN']);
    expect(story([5, 'close', 5], { began: addMs(NOON, 90 * 60_000) })).toEqual(['OPEN', 'closed', 'OPEN']);
  });

  it('is told when it gets more severe, and never gets less', () => {
    const alert = recovered(NOON);
    const open: AlertView = { ...alert, status: 'open', recoveredAt: null };
    expect(conditionStep(open, { ...base, severity: 'critical' }, NOON)).toEqual({
      step: 'escalate',
      severity: 'critical',
      tell: true,
    });
    expect(conditionStep(open, { ...base, severity: 'info' }, NOON)?.severity).toBe('warning');
  });

  it('has a score of a half where it begins to hold', () => {
    expect(conditionScore(base)).toBe(0.5);
    expect(conditionScore({ ...base, strength: 10 })).toBe(0.75);
  });
});

function recovered(toldAt: Date): AlertView {
  return {
    ...{ status: 'recovered', severity: 'warning', resolvedAt: null },
    ...{ recoveredAt: NOON, toldAt, toldStrength: 5 },
  };
}
