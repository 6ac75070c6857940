import type { Store } from '../../db/store.ts';
import { defaultScorerId, scorerById } from '../analysis/sentiment/registry.ts';
import type { Scorer } from '../analysis/sentiment/scorer.ts';
import { createBrandWatch } from '../pipeline/brand-watch.ts';
import type { PipelineContext } from '../pipeline/context.ts';

/** What judges wherever nobody asked for another. */
export function defaultScorer(): Scorer {
  const scorer = scorerById(defaultScorerId);
  if (scorer === null) throw new Error(`there is no scorer "${defaultScorerId}"`);
  return scorer;
}

/** The part of the pipeline that understands text. */
export function analysis(store: Store): Pick<PipelineContext, 'scorer' | 'brands'> {
  const scorer = defaultScorer();
  return { scorer, brands: createBrandWatch(store, scorer) };
}
