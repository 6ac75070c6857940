import { runScenario, type Scenario, type ScenarioResult, usualQuery } from './match/scenario.ts';
import { type Column, report } from './report.ts';

/**
 * Matches made-up texts, whose words are as unequally frequent as real ones, with few and many brands on one core, and
 * prints a table and JSON. `ratio` is the speed with 10,000 brands as a share of that with 10.
 */
const scenarios: Scenario[] = [
  ...[280, 5_000].flatMap((length) =>
    [10, 1_000, 10_000].map((brands) => ({
      name: `${brands.toLocaleString('en')} brands, ${length.toLocaleString('en')} characters`,
      brands,
      length,
      query: usualQuery,
    })),
  ),
  { name: '10,000 brands that are all one frequent word', brands: 10_000, length: 280, query: () => 'cor' },
];

const results = scenarios.map(runScenario);
const speed = (brands: number, length: number) =>
  results.find(({ scenario }) => scenario.brands === brands && scenario.length === length)?.textsPerSecond ??
  0;
const ratio = Object.fromEntries(
  [280, 5_000].map((length) => [length, speed(10_000, length) / speed(10, length)]),
);

const columns: Column<ScenarioResult>[] = [
  ['scenario', ({ scenario }) => scenario.name],
  ['texts/s', ({ textsPerSecond }) => textsPerSecond.toFixed(0)],
  ['matches/text', ({ matchesPerText }) => matchesPerText.toFixed(2)],
  ['compile ms', ({ compileMs }) => compileMs.toFixed(0)],
  ['heap MB', ({ heapMb }) => heapMb.toFixed(1)],
];
report(columns, results, { ratio });
