import { allReceivers } from '../../db/repos/receivers.ts';
import { allSources } from '../../db/repos/sources.ts';
import { SecretError } from '../../db/secret-box.ts';
import type { Store } from '../../db/store.ts';

/** Whether the secret in use opens what is sealed in the database. */
export async function secretFits(store: Store): Promise<boolean> {
  try {
    await allSources(store);
    await allReceivers(store);
    return true;
  } catch (error) {
    if (error instanceof SecretError) return false;
    throw error;
  }
}
