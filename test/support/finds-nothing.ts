import type { Discover } from '../../crawlers/discover/discover-sources.ts';

/** A discovery that asks nobody and finds nothing. */
export const findsNothing: Discover = async (url) => ({ url, feeds: [], error: null });
