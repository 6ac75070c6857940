import type { Scorer } from '../../../src/analysis/sentiment/scorer.ts';
import { processorSeconds } from '../processor-seconds.ts';
import { brandNames, posts } from './posts.ts';
import { readingOf, type Stage, stages } from './stages.ts';

export interface Scenario {
  name: string;
  /** UTF-16 units a text. */
  length: number;
  /** Share of texts that speak of a brand. */
  named: number;
}

export interface ScenarioResult {
  scenario: Scenario;
  /** Texts per processor second of each stage by itself, over the texts that reach it. */
  perStage: { stage: string; textsPerSecond: number }[];
  /** Of all stages together, over all texts. */
  textsPerSecond: number;
}

const CHARACTERS = 2_000_000;
const MEASURED_SECONDS = 2;

/** Speed of each stage and of all together, every text taken through them one after the other. */
export function measure(scenario: Scenario, scorer: Scorer): ScenarioResult {
  const names = brandNames();
  const { length, named } = scenario;
  const texts = posts(names, { count: Math.round(CHARACTERS / length), length, named });
  const all = stages(names, scorer);
  const readings = texts.map(readingOf);
  const perStage = all.map((stage) => ({ stage: stage.name, textsPerSecond: speedOf(stage, readings) }));
  const textsPerSecond = speed(texts.length, () => understand(texts, all));
  return { scenario, perStage, textsPerSecond };
}

/** Takes every text through all stages. */
export function understand(texts: readonly string[], all: readonly Stage[]): void {
  texts.forEach((text, number) => {
    const reading = readingOf(text, number);
    for (const stage of all) if (!stage.mentionsOnly || reading.brand !== null) stage.run(reading);
  });
}

function speedOf(stage: Stage, readings: readonly ReturnType<typeof readingOf>[]): number {
  const reached = readings.filter(({ brand }) => !stage.mentionsOnly || brand !== null);
  return speed(reached.length, () => {
    for (const reading of reached) stage.run(reading);
  });
}

/** Warmed up, then measured for a while. */
function speed(texts: number, run: () => void): number {
  run();
  let rounds = 0;
  const start = processorSeconds();
  while (processorSeconds() - start < MEASURED_SECONDS) {
    run();
    rounds += 1;
  }
  return (rounds * texts) / (processorSeconds() - start);
}
