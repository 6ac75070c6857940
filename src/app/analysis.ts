import type { Store } from '../../db/store.ts';
import { defaultScorerId, scorerById } from '../analysis/sentiment/registry.ts';
import { createBrandWatch } from '../pipeline/brand-watch.ts';
import type { PipelineContext } from '../pipeline/context.ts';

/** The part of the pipeline that understands text. */
export function analysis(store: Store): Pick<PipelineContext, 'scorer' | 'brands'> {
  const scorer = scorerById(defaultScorerId);
  if (scorer === null) throw new Error(`there is no scorer "${defaultScorerId}"`);
  return { scorer, brands: createBrandWatch(store) };
}
