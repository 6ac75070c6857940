import { allSources } from '../../db/repos/crawl/sources.ts';
import { allReceivers } from '../../db/repos/telling/receivers.ts';
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

/**
 * A process with another secret would take sources and deliveries on lease that it can neither visit nor send.
 *
 * @throws {SecretError} saying what to do
 */
export async function requireFittingSecret(store: Store, dataDir: string): Promise<void> {
  if (await secretFits(store)) return;
  throw new SecretError(`what is sealed in the database does not open; ${secretAdvice(dataDir)}`);
}

export function secretAdvice(dataDir: string): string {
  return `set SECRET to the one it was sealed with, or put that one's file at ${dataDir}/secret`;
}
