import { expect, test } from 'vitest';
import { severityOf } from '../../../alerts/detect/severity.ts';
import { createSurgeReplay } from '../../../alerts/detect/surge-replay.ts';
import { VoiceVolumeDetector } from '../../../alerts/detect/voice-volume.ts';
import { BUCKET, DAY } from '../../../src/core/time.ts';

const WEEK = (7 * DAY) / BUCKET;
const startOf = (index: number) => new Date(index * BUCKET);
/** A week of five or seven voices a quarter-hour, two of them negative. */
const week = Array.from({ length: WEEK }, (_, n) => ({
  ...{ start: startOf(n), negative: 2, other: n % 2 === 0 ? 3 : 5 },
}));

const judged = (counts: { negative: number; other: number; historic?: number }) => {
  const detector = VoiceVolumeDetector.fresh();
  for (const bucket of week) detector.learn(bucket);
  return detector.judge({ start: startOf(WEEK), ...counts });
};

test('more talk is unusual whatever its feeling, and critical only where most of it is negative', () => {
  const neutral = judged({ negative: 100, other: 1_900 });
  const negative = judged({ negative: 1_900, other: 100 });
  expect(neutral.score).toBeGreaterThan(0.5);
  expect(negative.strength).toBe(neutral.strength);
  expect(severityOf(neutral)).toBe('warning');
  expect(severityOf(negative)).toBe('critical');
});

test('the feeling of usual talk is not news, nor what was said long ago', () => {
  expect(judged({ negative: 6, other: 0 }).strength).toBe(0);
  expect(judged({ negative: 100, other: 1_900, historic: 1_996 }).strength).toBe(0);
});

test('a replay goes on from where it was', () => {
  const replay = createSurgeReplay(() => VoiceVolumeDetector.fresh());
  replay.verdicts(week, startOf(WEEK - 1));
  const burst = { start: startOf(WEEK), negative: 100, other: 1_900 };
  const through = startOf(WEEK + 1);
  expect(replay.verdicts([...week, burst], startOf(WEEK))).toEqual([{ through, verdict: judged(burst) }]);
});
