import type { Outlines } from '../../crawlers/formats/opml.ts';
import { type Store, transaction } from '../../db/store.ts';
import { SetupError } from './fault.ts';
import { watchSource } from './sources.ts';

/** What became of one outline of a subscription list. */
export interface ImportedSource {
  line: number;
  action: 'added' | 'unchanged' | 'refused';
  title: string | null;
  url: string | null;
  /** Why it was refused. */
  error: string | null;
}

class DryRun extends Error {}

/**
 * Begins to read the feeds of a subscription list, all of those that can be read or, when something goes wrong, none.
 *
 * @param dryRun finds out what would become of them, and changes nothing
 * @returns one entry an outline, by line
 */
export async function importSources(
  store: Store,
  { feeds, nameless }: Outlines,
  now: Date,
  { dryRun }: { dryRun: boolean },
): Promise<ImportedSource[]> {
  const imported: ImportedSource[] = nameless.map(({ title, line }) => ({
    line,
    title,
    url: null,
    action: 'refused',
    error: 'has no address of a feed',
  }));
  try {
    await transaction(store, async (tx) => {
      for (const feed of feeds) imported.push({ ...feed, ...(await watch(tx, feed, now)) });
      if (dryRun) throw new DryRun();
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
  }
  return imported.sort((a, b) => a.line - b.line);
}

async function watch(
  store: Store,
  { url, title }: Outlines['feeds'][number],
  now: Date,
): Promise<Pick<ImportedSource, 'action' | 'error'>> {
  try {
    const { added } = await watchSource(store, { connector: 'feed', settings: { url }, title }, now);
    return { action: added ? 'added' : 'unchanged', error: null };
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return { action: 'refused', error: error.faults.map(({ message }) => message).join('; ') };
  }
}
