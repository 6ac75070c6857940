import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../src/core/incident.ts';
import { whatHappened, whatToKnow } from '../../../src/web/incidents/story.ts';

const at = '2026-01-15T14:00:00.000Z';
const window = { from: at, to: at, mentions: 88, negative: 80, stories: 70, authors: 60, hosts: 50 };
const incident = { window, coverage: null, themes: [] as string[] };

describe('what an incident is said to be', () => {
  it('says nothing of what is usual where its rule compares with nothing, and counts at least a minute', () => {
    const flood = { ...incident, expected: { negative: 0, upper: 0 }, ruleKind: 'keyword' } as Incident;
    const said = [whatHappened(flood, 'Acme', 'UTC'), ...whatToKnow(flood, [])].join(' ');
    expect(said).toContain('In the minute up to');
    expect(said).toContain('80 negative mentions among 88 mentions. They come from 60 authors');
    expect(said).not.toMatch(/usual|19 times/u);
  });

  it('says what is usual where its rule knows', () => {
    const surge = {
      ...incident,
      expected: { negative: 0.4, upper: 2.2 },
      ruleKind: 'negative-surge',
    } as Incident;
    expect(whatHappened(surge, 'Acme', 'UTC')).toContain('; usual is less than 1.');
    expect(whatToKnow(surge, [])[0]).toBe('19 times out of 20 there are fewer than 3.');
  });

  it('counts no complaints where there is praise, and nothing where nothing is said', () => {
    const compared = { ...incident, expected: { negative: 4.2, upper: 9 } };
    const praise = { ...compared, window: { ...window, negative: 0 }, ruleKind: 'praise-surge' } as Incident;
    const told = [whatHappened(praise, 'Acme', 'UTC'), ...whatToKnow(praise, [])].join(' ');
    expect(told).toContain('Acme got 88 mentions, none of them negative.');
    expect(told).not.toMatch(/usual|19 times/u);
    const silence = { ...incident, window: { ...window, mentions: 0 }, ruleKind: 'silence' } as Incident;
    expect(whatHappened({ ...silence, expected: { negative: 0, upper: 0 } }, 'Acme', 'UTC')).toBe(
      'Nothing was counted from 15 Jan 2026, 14:00 UTC to 15 Jan 2026, 14:00 UTC.',
    );
  });
});
