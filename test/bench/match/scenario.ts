import { compileMatcher } from '../../../src/analysis/match/matcher.ts';
import { processorSeconds } from '../processor-seconds.ts';
import { seeded, textOf, wordOf } from './texts.ts';

export interface Scenario {
  name: string;
  brands: number;
  /** UTF-16 units a text. */
  length: number;
  query(brand: number): string;
}

export interface ScenarioResult {
  scenario: Scenario;
  compileMs: number;
  /** What the matcher keeps. */
  heapMb: number;
  textsPerSecond: number;
  matchesPerText: number;
}

const VOCABULARY = 200_000;
const TEXTS = 2_000;
const MEASURED_SECONDS = 1;

/** Names are words that texts hold, though none of the most frequent thousand; the rest of a query is any word. */
export function usualQuery(brand: number): string {
  const name = wordOf(1_000 + brand * 19);
  return `(${name} OR "${name} ${wordOf(brand + 7)}" OR ${name}phone*) -"${name} ${wordOf(brand + 11)}"`;
}

export function runScenario(scenario: Scenario): ScenarioResult {
  const random = seeded(7);
  const texts = Array.from({ length: TEXTS }, () => textOf(random, scenario.length, VOCABULARY));
  globalThis.gc?.();
  const heapBefore = process.memoryUsage().heapUsed;
  const begun = processorSeconds();
  const matcher = compileMatcher(
    new Map(Array.from({ length: scenario.brands }, (_, brand) => [`b${brand}`, scenario.query(brand)])),
  );
  const compileMs = (processorSeconds() - begun) * 1_000;
  globalThis.gc?.();
  const heapMb = (process.memoryUsage().heapUsed - heapBefore) / 2 ** 20;

  const matchAll = () => texts.reduce((sum, text) => sum + matcher.match({ title: null, text }).length, 0);
  const matches = matchAll();
  let rounds = 0;
  const start = processorSeconds();
  while (processorSeconds() - start < MEASURED_SECONDS) {
    matchAll();
    rounds += 1;
  }
  const seconds = processorSeconds() - start;
  return {
    scenario,
    compileMs,
    heapMb,
    textsPerSecond: (rounds * TEXTS) / seconds,
    matchesPerText: matches / TEXTS,
  };
}
