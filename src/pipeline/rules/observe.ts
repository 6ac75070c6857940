import { surgeTitle } from '../../../alerts/render/incident-title.ts';
import {
  countWindow,
  strongestMentions,
  type WindowAspect,
} from '../../../db/repos/mentions/mention-window.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import { coverageOf } from '../coverage/coverage-of.ts';
import type { AlertStep } from '../incidents/alert-step.ts';
import { incidentThemes } from '../understand/incident-themes.ts';

/** How many mentions an alert shows as its evidence. */
export const EVIDENCE = 8;

/** A window of event time, what was counted in it, and what is usual for that. */
export interface ObservedSpan {
  from: Date;
  to: Date;
  /** Voices that were judged. */
  observed: number;
  expected: number;
  /** 95 of 100 such windows stay below this count. */
  upper: number;
}

/** What an alert shows. */
export type Observed = Pick<AlertStep, 'window' | 'expected' | 'coverage' | 'title' | 'themes' | 'evidence'>;

/** What an alert on something that is over shows: nobody is shown it. */
export function nothingShown(brand: string, { from, to }: { from: Date; to: Date }): Observed {
  const nothing = { mentions: 0, negative: 0, stories: 0, authors: 0, hosts: 0 };
  return {
    window: { from: from.toISOString(), to: to.toISOString(), ...nothing },
    ...{ expected: { negative: 0, upper: 0 }, coverage: null, title: brand, themes: [], evidence: [] },
  };
}

/**
 * A brand's window as an alert shows it: its counts, what was usual for it, its coverage, what sets it apart and its
 * strongest mentions.
 *
 * @param aspect negative mentions unless given; where all are meant, no themes set them apart
 */
export async function observe(
  store: Store,
  brand: Brand,
  { from, to, observed, expected, upper }: ObservedSpan,
  aspect: WindowAspect = {},
): Promise<Observed> {
  const { sentiment = 'negative', theme = null } = aspect;
  const window = await countWindow(store, brand.id, from, to, aspect);
  const usual = { negative: Math.round(expected * 10) / 10, upper };
  const { coverage } = await coverageOf(store, brand, from, to);
  const themesOf = async () => {
    if (theme !== null) return [theme];
    if (sentiment === null) return [];
    return incidentThemes(store, brand.id, { from, to, negative: window.negative });
  };
  return {
    window,
    expected: usual,
    coverage,
    title: surgeTitle({
      brand: brand.name,
      window,
      count: { negative: window.negative, positive: observed, all: window.mentions }[sentiment ?? 'all'],
      expected: usual.negative,
      label: sentiment,
      theme,
    }),
    themes: await themesOf(),
    evidence: await strongestMentions(store, brand.id, sentiment, { from, to, fresh: true, theme }, EVIDENCE),
  };
}
