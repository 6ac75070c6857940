import { describe, expect, test } from 'vitest';
import { thresholds } from '../../../alerts/detect/sensitivity.ts';
import { type IncidentView, nextStep, type SurgeDecision } from '../../../alerts/detect/surge-lifecycle.ts';
import type { SurgeVerdict } from '../../../alerts/detect/verdict.ts';
import { addMs, HOUR } from '../../../src/core/time.ts';
import { replay, stream } from '../support/stream.ts';

const TOLD = new Date('2026-01-10T12:00:00.000Z');
const hours = (count: number) => addMs(TOLD, count * HOUR);

/** A verdict whose every window has the same counts and strength. */
function verdict(strength: number, more: Partial<SurgeVerdict> = {}): SurgeVerdict {
  const counts = { strength, observed: 12, expected: 2, ...more };
  return {
    ...counts,
    score: 0,
    upper: 5,
    quarterHours: 8,
    enoughHistory: true,
    calmQuarterHours: 0,
    windows: [1, 2, 4, 8, 16, 32, 96].map((quarterHours) => ({ ...counts, quarterHours })),
    ...more,
  };
}

function incident(view: Partial<IncidentView> = {}): IncidentView {
  return {
    status: 'open',
    severity: 'warning',
    recoveredAt: null,
    resolvedAt: null,
    toldAt: TOLD,
    toldStrength: 4,
    ...view,
  };
}

const calm = { calmQuarterHours: 24 };
const longOnly = [{ quarterHours: 96, strength: 20, observed: 40, expected: 3 }];
const huge = { observed: 60, expected: 2 };
const recovered = { status: 'recovered', recoveredAt: hours(8) } as const;
const resolved = { status: 'resolved', recoveredAt: hours(8), resolvedAt: hours(14) } as const;
const untouched = { status: 'resolved', resolvedAt: hours(1) } as const;

const table: [string, IncidentView | null, SurgeVerdict, Date, SurgeDecision | null][] = [
  ['quiet stays quiet', null, verdict(thresholds.balanced - 0.01), hours(0), null],
  [
    'quiet opens',
    null,
    verdict(thresholds.balanced),
    hours(0),
    { step: 'open', severity: 'warning', tell: true },
  ],
  [
    'a large surge opens as critical',
    null,
    verdict(6, huge),
    hours(0),
    { step: 'open', severity: 'critical', tell: true },
  ],
  [
    'an open one goes on untold',
    incident(),
    verdict(5),
    hours(1),
    { step: 'grow', severity: 'warning', tell: false },
  ],
  [
    'so does an acknowledged one',
    incident({ status: 'acknowledged' }),
    verdict(5),
    hours(1),
    { step: 'grow', severity: 'warning', tell: false },
  ],
  [
    'it escalates when severity rises',
    incident(),
    verdict(5, huge),
    hours(1),
    { step: 'escalate', severity: 'critical', tell: true },
  ],
  [
    'it escalates at twice the told strength',
    incident(),
    verdict(8),
    hours(1),
    { step: 'escalate', severity: 'warning', tell: true },
  ],
  [
    'severity never falls',
    incident({ severity: 'critical' }),
    verdict(5),
    hours(1),
    { step: 'grow', severity: 'critical', tell: false },
  ],
  [
    'a day later it is told again when as strong',
    incident(),
    verdict(4),
    hours(24),
    { step: 'escalate', severity: 'warning', tell: true },
  ],
  [
    'a day later it is not when weaker',
    incident(),
    verdict(3.9),
    hours(24),
    { step: 'grow', severity: 'warning', tell: false },
  ],
  [
    'what only long windows remember is no growth',
    incident(),
    verdict(9, { calmQuarterHours: 3 }),
    hours(9),
    null,
  ],
  [
    'six calm hours recover it',
    incident(),
    verdict(9, calm),
    hours(9),
    { step: 'recover', severity: 'warning', tell: true },
  ],
  ['less do not', incident(), verdict(0, { calmQuarterHours: 23 }), hours(9), null],
  ['it lives for six hours at least', incident(), verdict(0, calm), hours(5), null],
  [
    'what the incident left behind does not reopen it',
    incident(recovered),
    verdict(9, { ...calm, windows: longOnly }),
    hours(8.25),
    null,
  ],
  [
    'six more calm hours resolve it',
    incident(recovered),
    verdict(0, { calmQuarterHours: 48 }),
    hours(14),
    { step: 'resolve', severity: 'warning', tell: true },
  ],
  ['restless hours do not', incident(recovered), verdict(0, { calmQuarterHours: 3 }), hours(14), null],
  [
    'it reopens untold inside the cool-down',
    incident(recovered),
    verdict(5),
    hours(10),
    { step: 'reopen', severity: 'warning', tell: false },
  ],
  [
    'it reopens told when twice as strong',
    incident(recovered),
    verdict(8),
    hours(10),
    { step: 'reopen', severity: 'warning', tell: true },
  ],
  ['a resolved one stays resolved inside the cool-down', incident(resolved), verdict(5), hours(20), null],
  [
    'another opens after the cool-down',
    incident(resolved),
    verdict(5),
    hours(25),
    { step: 'open', severity: 'warning', tell: true },
  ],
  [
    'another opens when twice as strong',
    incident(resolved),
    verdict(8),
    hours(20),
    { step: 'open', severity: 'warning', tell: true },
  ],
  [
    'closed by a person, what was there already is silent',
    incident(untouched),
    verdict(20, { windows: longOnly }),
    hours(3),
    null,
  ],
];

test.each(table)('%s', (_, view, seen, at, decision) => {
  expect(nextStep(view, seen, at, thresholds.balanced)).toEqual(decision);
});

test('sensitivity moves the threshold', () => {
  const opens = (strength: number) =>
    (['low', 'balanced', 'high'] as const).filter((sensitivity) =>
      nextStep(null, verdict(strength), TOLD, thresholds[sensitivity]),
    );
  const { high, balanced, low } = thresholds;
  expect([high - 0.01, high, balanced, low].map((strength) => opens(strength).length)).toEqual([0, 1, 2, 3]);
});

describe('over a whole crisis', () => {
  const buckets = stream({
    seed: 23,
    perDay: 60,
    days: 26,
    shape: (means, day) => (day >= 21.5 && day < 21.75 ? { ...means, negative: means.negative + 6 } : means),
  });

  /** The steps a rule takes that is evaluated at the end of every quarter-hour. */
  function story() {
    let view: IncidentView | null = null;
    const steps: { step: string; tell: boolean; hour: number }[] = [];
    for (const [index, seen] of replay(buckets).entries()) {
      const start = buckets[index]?.start;
      if (seen === null || start === undefined) continue;
      const at = addMs(start, HOUR / 4);
      const decision: SurgeDecision | null = nextStep(view, seen, at, thresholds.balanced);
      if (decision === null) continue;
      steps.push({ step: decision.step, tell: decision.tell, hour: (index + 1) / 4 - 21.5 * 24 });
      view = apply(view, decision, seen, at);
    }
    return steps;
  }

  test('it is opened, escalated a few times, recovered and resolved, once each', () => {
    const told = story().filter((step) => step.tell);
    expect(told[0]).toMatchObject({ step: 'open' });
    expect(told[0]?.hour).toBeLessThanOrEqual(1);
    expect(told.slice(1, -2).every((step) => step.step === 'escalate')).toBe(true);
    expect(told.length).toBeLessThanOrEqual(7);
    expect(told.slice(-2).map((step) => step.step)).toEqual(['recover', 'resolve']);
    // The crisis lasts six hours; its last two-hour window, six calm hours and six more follow.
    expect(told.at(-2)?.hour).toBeLessThan(6 + 2 + 6 + 2);
    expect(told.at(-1)?.hour).toBe((told.at(-2)?.hour ?? 0) + 6);
  });

  test('told again, it is the same story', () => {
    expect(story()).toEqual(story());
  });
});

function apply(
  view: IncidentView | null,
  decision: SurgeDecision,
  seen: SurgeVerdict,
  at: Date,
): IncidentView {
  const { step, severity } = decision;
  const told = { toldAt: at, toldStrength: seen.strength };
  const old = view ?? incident(told);
  switch (step) {
    case 'open':
      return incident({ severity, ...told });
    case 'escalate':
      return { ...old, severity, ...told };
    case 'grow':
      return old;
    case 'recover':
      return { ...old, status: 'recovered', recoveredAt: at };
    case 'reopen':
      return { ...old, status: 'open', severity, recoveredAt: null, ...(decision.tell ? told : {}) };
    case 'resolve':
      return { ...old, status: 'resolved', resolvedAt: at };
  }
}
