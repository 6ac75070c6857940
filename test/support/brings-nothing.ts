import type { Sample } from '../../src/setup/sample-source.ts';

/** A web on which every place can be read and is empty. */
export const bringsNothing: Sample = async () => ({ items: [], title: null, error: null });
