import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<readonly string[] | null>();

/**
 * Ids of the only brands that whoever asks may see or change; null where that is all of them, as it is for everything
 * that nobody in particular asked for.
 */
export function brandScope(): readonly string[] | null {
  return current.getStore() ?? null;
}

/** Runs `work` for somebody with no more than these brands. A stream that outlives the call reads its scope first. */
export function withinBrands<T>(brandIds: readonly string[] | null, work: () => T): T {
  return current.run(brandIds, work);
}
