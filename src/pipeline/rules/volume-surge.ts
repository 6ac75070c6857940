import { VoiceVolumeDetector } from '../../../alerts/detect/voice-volume.ts';
import { rollupsBetween } from '../../../db/repos/counts/rollups.ts';
import { historicVoices } from '../../../db/repos/counts/rule-series.ts';
import { fillSeries, judgedVoices, seriesBegin } from '../count-series.ts';
import type { RuleEvaluator } from './evaluator.ts';
import { observe } from './observe.ts';
import { surgeSteps } from './surge.ts';

/** More talk of a brand than it usually has at this hour, whatever its feeling. */
export const volumeSurge: RuleEvaluator = {
  kind: 'volume-surge',
  async judge(context, judged) {
    const { store } = context;
    const { brand, newest } = judged;
    const span = { from: seriesBegin(newest), to: newest };
    const historic = await historicVoices(store, brand.id, { sentiment: null }, span);
    const rollups = await rollupsBetween(store, brand.id, span.from, span.to);
    const voices = rollups.map((rollup) => {
      const at = rollup.bucket.getTime();
      return [at, judgedVoices(rollup, 'negative', historic.get(at) ?? 0)] as const;
    });
    return surgeSteps(context, judged, {
      subject: null,
      series: await fillSeries(store, brand.id, new Map(voices), newest),
      observe: (seen) => observe(store, brand, seen, { sentiment: null }),
      detector: () => VoiceVolumeDetector.fresh(),
    });
  },
};
