import { expect, it } from 'vitest';
import type { StoredForecast } from '../../db/repos/incidents/forecasts.ts';
import type { ResponseEffect } from '../../src/core/outlook.ts';
import { addMs, HOUR } from '../../src/core/time.ts';
import { CalibrationSection } from '../../src/web/forecast/calibration-section.tsx';
import { EffectPanel } from '../../src/web/forecast/effect-panel.tsx';
import { OutlookPanel } from '../../src/web/forecast/outlook-panel.tsx';

const AT = new Date('2026-01-15T12:00:00Z');
/** What markup says. */
const words = async (markup: unknown) =>
  String(await markup)
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:)])/gu, '$1');

const forecast = {
  hours: 6,
  negative: 88,
  low: 51,
  high: 140,
  exceeds: [
    { count: 51, probability: 0.9 },
    { count: 88, probability: 0.5 },
    { count: 140, probability: 0.1 },
    { count: 190, probability: 0.05 },
    { count: 250, probability: 0.025 },
  ],
};
const stored: StoredForecast = {
  id: 'f',
  incidentId: 'i',
  brandId: 'b',
  occasion: 'opened',
  madeAt: AT,
  through: addMs(AT, 6 * HOUR),
  forecast,
  actual: null,
  scoredAt: null,
};
const outlook = { at: AT.toISOString(), spread: { r: 1.6, low: 1.1, high: 2.2 }, forecast };

it('says how far an incident may go with the band and what is not ruled out', async () => {
  const panel = <OutlookPanel incident={{ outlook, status: 'open' }} forecasts={[stored]} timezone="UTC" />;
  const said = await words(panel);
  expect(said).toContain('about 88 negative mentions more: 51 to 140 in four of five cases');
  expect(said).toContain('190 or more with a probability of 5%');
  expect(said).toContain('One negative mention brings 1.6 more (1.1 to 2.2)');
});

it('says nothing of the future of what is over, or of what is not known', async () => {
  const over = (
    <OutlookPanel incident={{ outlook, status: 'recovered' }} forecasts={[stored]} timezone="UTC" />
  );
  expect(await words(over)).toBe('');
  const unknown = { at: AT.toISOString(), spread: null, forecast: null };
  const early = (
    <OutlookPanel incident={{ outlook: unknown, status: 'open' }} forecasts={[]} timezone="UTC" />
  );
  expect(await words(early)).toBe('');
});

it('says of an answer what came, what was to be expected, and no more than the test does', async () => {
  const effect: ResponseEffect = {
    verdict: 'unclear',
    respondedAt: AT.toISOString(),
    hours: 6,
    actual: 22,
    expected: 31,
    low: 18,
    high: 60,
    pValue: 0.21,
    recoveryHours: 9.4,
  };
  const said = await words(<EffectPanel effect={effect} />);
  expect(said).toContain('Whether it helped cannot be said.');
  expect(said).toContain('it came 22 negative mentions; without an answer 31 were to be expected (18 to 60');
  expect(said).toContain('Recovered 9 hours after the answer.');
  expect(said).not.toContain('chance alone');
  expect(await words(<EffectPanel effect={null} />)).toBe('');
});

it('says how often bands held, and how sure that is', async () => {
  const calibration = {
    forecasts: 120,
    covered: { estimate: 0.79, low: 0.71, high: 0.85 },
    medianError: 0.42,
    reliability: [{ from: 0.4, to: 0.6, claims: 300, foretold: 0.5, happened: 0.52 }],
  };
  const said = await words(<CalibrationSection calibration={calibration} />);
  expect(said).toContain('Our 80 % bands held what came 79% (71% to 85%) of the time, in 120 forecasts');
  expect(said).toContain('40% to 60% 300 50% 52%');
  const none = { forecasts: 0, covered: null, medianError: null, reliability: [] };
  expect(await words(<CalibrationSection calibration={none} />)).toContain(
    'No forecast has come to its end yet',
  );
});
