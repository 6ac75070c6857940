import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SurgeBucket, VoiceCounts } from '../../../alerts/detect/surge.ts';
import { createSurgeReplay, type DatedVerdict } from '../../../alerts/detect/surge-replay.ts';
import { ThemedSurgeDetector } from '../../../alerts/detect/themed-surge.ts';
import { addMs, BUCKET } from '../../../src/core/time.ts';

const count = fc.integer({ min: 0, max: 12 });
const voices = fc.record({ negative: count, other: count });
const themes = fc.dictionary(fc.constantFrom('delivery', 'refunds'), voices, { maxKeys: 2 });
const content = fc.oneof(
  { weight: 9, arbitrary: fc.record({ negative: count, other: count, historic: count, themes }) },
  { weight: 1, arbitrary: fc.constant({ gap: true as const }) },
);
type Content = (VoiceCounts & { themes?: Record<string, VoiceCounts> }) | { gap: true };

const seriesOf = (contents: readonly Content[]): SurgeBucket[] =>
  contents.map((content, index) => ({ start: new Date(index * BUCKET), ...content }));

/** Every verdict of a series, by stepping through it. */
function stepped(series: readonly SurgeBucket[]): DatedVerdict[] {
  const detector = ThemedSurgeDetector.fresh();
  return series.flatMap((bucket) => {
    if (!('gap' in bucket)) return [{ through: endOf(bucket), verdict: detector.judge(bucket) }];
    detector.skip();
    return [];
  });
}

const endOf = ({ start }: SurgeBucket) => addMs(start, BUCKET);

it('a replay says what stepping through the series says, however it grew and changed since the last look', () => {
  const change = fc.record({
    at: fc.nat(500),
    to: content,
    more: fc.array(content, { maxLength: 120 }),
    since: fc.nat(600),
  });
  fc.assert(
    fc.property(
      fc.array(content, { maxLength: 300 }),
      fc.array(change, { maxLength: 4 }),
      (first, changes) => {
        const replay = createSurgeReplay();
        let contents: Content[] = first;
        const whole = seriesOf(contents);
        expect(replay.verdicts(whole, new Date(0))).toEqual(stepped(whole));
        for (const { at, to, more, since } of changes) {
          const before = contents;
          contents = [...contents.map((content, index) => (index === at ? to : content)), ...more];
          const series = seriesOf(contents);
          const differs = contents.findIndex((content, index) => !isDeepStrictEqual(content, before[index]));
          const news = series[differs < 0 ? series.length - 1 : differs];
          const newest = series.at(-1);
          const expected = stepped(series).filter(
            ({ through }) =>
              news !== undefined &&
              newest !== undefined &&
              through >= endOf(news) &&
              (through > new Date(since * BUCKET) || through.getTime() === endOf(newest).getTime()),
          );
          expect(replay.verdicts(series, new Date(since * BUCKET))).toEqual(expected);
        }
      },
    ),
    { numRuns: 40 },
  );
});

it('a series whose beginning moved on is replayed from its new beginning, and says again only its newest', () => {
  const contents = Array.from({ length: 250 }, (_, index) => ({
    negative: index % 7 === 0 ? 1 : 0,
    other: 1,
  }));
  const replay = createSurgeReplay();
  replay.verdicts(seriesOf(contents), new Date(0));

  const later = seriesOf(contents).slice(96);

  expect(replay.verdicts(later, new Date(0))).toEqual(stepped(later).slice(-1));
});
