import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createAfinnScorer } from '../../src/analysis/sentiment/afinn/afinn.ts';
import { createEarshotScorer } from '../../src/analysis/sentiment/earshot/earshot.ts';
import { packageRoot } from '../../src/config/package-root.ts';
import { measure, type Scenario, type ScenarioResult, understand } from './analysis/measure.ts';
import { brandNames, posts } from './analysis/posts.ts';
import { stages } from './analysis/stages.ts';
import { processorSeconds } from './processor-seconds.ts';
import { type Column, report } from './report.ts';

/**
 * Understanding on one core: texts per processor second, by stage and as a whole, for posts and articles; start-up of
 * the model, size of its weights, and with `--million` the memory while a million posts go through.
 */
const begun = processorSeconds();
const scorer = createEarshotScorer();
scorer.score({ text: 'Pebblefone never answered.', brand: 'Pebblefone', language: 'en' });
const startUpMs = (processorSeconds() - begun) * 1_000;

const weights = join(packageRoot(), 'src/analysis/sentiment/earshot/weights');
const weightsMb =
  readdirSync(weights).reduce((sum, file) => sum + statSync(join(weights, file)).size, 0) / 1e6;

const scenarios: Scenario[] = [
  { name: 'posts, 280 characters, each of a brand', length: 280, named: 1 },
  { name: 'posts, one in ten of a brand', length: 280, named: 0.1 },
  { name: 'articles, 5,000 characters, each of a brand', length: 5_000, named: 1 },
];
const results = scenarios.map((scenario) => measure(scenario, scorer));
const afinn = measure(scenarios[0] as Scenario, createAfinnScorer());

const speedOf = ({ perStage }: ScenarioResult, wanted: string) =>
  perStage.find(({ stage }) => stage === wanted)?.textsPerSecond.toFixed(0) ?? '';
const columns: Column<ScenarioResult>[] = [
  ['texts/s', ({ scenario }) => scenario.name],
  ...(results[0]?.perStage ?? []).map(
    ({ stage }): Column<ScenarioResult> => [stage, (result) => speedOf(result, stage)],
  ),
  ['all stages', ({ textsPerSecond }) => textsPerSecond.toFixed(0)],
];
const named = { ...afinn, scenario: { ...afinn.scenario, name: 'the first row with `afinn` as the scorer' } };
report(columns, [...results, named], { startUpMs, weightsMb, memory: memoryOverAMillion() });

/** Megabytes in use after each tenth of a million posts; nothing unless asked for. */
function memoryOverAMillion(): { texts: number; heapMb: number; rssMb: number }[] {
  if (!process.argv.includes('--million')) return [];
  const names = brandNames();
  const all = stages(names, scorer);
  const texts = posts(names, { count: 20_000, length: 280, named: 1 });
  return Array.from({ length: 10 }, (_, tenth) => {
    for (let round = 0; round < 5; round += 1) {
      // Other words each time, so that caches fill as they would.
      const marked = texts.map((text, index) => `${text} w${tenth}x${round}y${index}`);
      understand(marked, all);
    }
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    return { texts: (tenth + 1) * 100_000, heapMb: heapUsed / 2 ** 20, rssMb: rss / 2 ** 20 };
  });
}
