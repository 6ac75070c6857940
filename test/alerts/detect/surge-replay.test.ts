import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  createSurgeState,
  type SurgeBucket,
  type SurgeVerdict,
  stepSurge,
} from '../../../alerts/detect/surge.ts';
import { createSurgeReplay } from '../../../alerts/detect/surge-replay.ts';
import { BUCKET } from '../../../src/core/time.ts';

const count = fc.integer({ min: 0, max: 12 });
const content = fc.oneof(
  { weight: 9, arbitrary: fc.record({ negative: count, other: count }) },
  { weight: 1, arbitrary: fc.constant({ gap: true as const }) },
);
type Content = { negative: number; other: number } | { gap: true };

const seriesOf = (contents: readonly Content[]): SurgeBucket[] =>
  contents.map((content, index) => ({ start: new Date(index * BUCKET), ...content }));

function stepped(series: readonly SurgeBucket[]): SurgeVerdict | null {
  let state = createSurgeState();
  let newest: SurgeVerdict | null = null;
  for (const bucket of series) ({ state, verdict: newest } = stepSurge(state, bucket));
  return newest;
}

it('a replay says what stepping through the series says, however it grew and changed since the last look', () => {
  const change = fc.record({ at: fc.nat(500), to: content, more: fc.array(content, { maxLength: 120 }) });
  fc.assert(
    fc.property(
      fc.array(content, { maxLength: 300 }),
      fc.array(change, { maxLength: 4 }),
      (first, changes) => {
        const replay = createSurgeReplay();
        let contents: Content[] = first;
        expect(replay.verdict(seriesOf(contents))).toEqual(stepped(seriesOf(contents)));
        for (const { at, to, more } of changes) {
          contents = [...contents.map((content, index) => (index === at ? to : content)), ...more];
          expect(replay.verdict(seriesOf(contents))).toEqual(stepped(seriesOf(contents)));
        }
      },
    ),
    { numRuns: 40 },
  );
});

it('a series whose beginning moved on is replayed from its new beginning', () => {
  const contents = Array.from({ length: 250 }, (_, index) => ({
    negative: index % 7 === 0 ? 1 : 0,
    other: 1,
  }));
  const replay = createSurgeReplay();
  replay.verdict(seriesOf(contents));

  const later = seriesOf(contents).slice(96);

  expect(replay.verdict(later)).toEqual(stepped(later));
});
