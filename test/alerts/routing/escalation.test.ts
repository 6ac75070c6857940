import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainDue, joinedChains } from '../../../alerts/routing/escalation.ts';
import { addMs, MINUTE } from '../../../src/core/time.ts';

const TOLD = new Date('2026-03-29T00:50:00.000Z');
const after = (minutes: number) => addMs(TOLD, minutes * MINUTE);
const chain = {
  steps: [
    { afterMinutes: 10, receiverIds: ['boss'] },
    { afterMinutes: 60, receiverIds: ['board', 'boss'] },
  ],
  remindMinutes: 30,
};
const due = (now: number, lookedUntil = now) =>
  chainDue(chain, { told: TOLD, lookedUntil: after(lookedUntil), now: after(now) });

test('steps come after so many minutes, whatever clocks on walls do meanwhile', () => {
  expect(due(0)).toEqual({ steps: 0, receiverIds: [], remind: false, next: after(10) });
  expect(due(10)).toEqual({ steps: 1, receiverIds: ['boss'], remind: false, next: after(30) });
  expect(due(60)).toMatchObject({ steps: 2, receiverIds: ['boss', 'board'], next: after(90) });
});

test('what was slept through is made up for once', () => {
  expect(due(29, 10)).toMatchObject({ remind: false, next: after(30) });
  expect(due(30)).toMatchObject({ remind: true, next: after(60) });
  expect(due(400, 30)).toMatchObject({ remind: true, steps: 2, next: after(420) });
});

test('a chain without reminders ends', () => {
  const short = { ...chain, remindMinutes: null };
  expect(chainDue(short, { told: TOLD, lookedUntil: TOLD, now: after(99) })).toMatchObject({
    remind: false,
    next: null,
  });
});

test('chains of several rules are one, with the shortest pause', () => {
  const other = { steps: [{ afterMinutes: 5, receiverIds: ['desk'] }], remindMinutes: 90 };
  expect(joinedChains([chain, other])).toEqual({
    steps: [...other.steps, ...chain.steps],
    remindMinutes: 30,
  });
});

test('each reminder comes once, however often somebody looks', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 45 }), { maxLength: 60 }), (pauses) => {
      let now = 0;
      let next = due(0).next;
      let reminders = 0;
      for (const pause of pauses) {
        now += pause;
        if (next === null || after(now) < next) continue;
        const found = chainDue(chain, { told: TOLD, lookedUntil: next, now: after(now) });
        if (found.remind) reminders += 1;
        next = found.next;
      }
      expect(reminders).toBeLessThanOrEqual(Math.floor(now / 30));
      if (now >= 30) expect(reminders).toBeGreaterThan(0);
    }),
  );
});
