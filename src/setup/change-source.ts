import { isListenedTo } from '../../crawlers/is-listened-to.ts';
import { findSource, setSourceSettings, updateSource } from '../../db/repos/crawl/sources.ts';
import type { Store } from '../../db/store.ts';
import type { Source } from '../core/source.ts';
import { SetupError } from './fault.ts';
import { checkedSource } from './sources.ts';

export interface SourceWishChange {
  title?: string | null | undefined;
  intervalSeconds?: number | undefined;
  status?: 'active' | 'paused' | undefined;
  settings?: Record<string, unknown> | undefined;
}

/**
 * Changes how a source is read; the place stays. A source that is resumed is due at once and forgiven its failures.
 * Null when there is no such source. Must run in a transaction.
 *
 * @throws {SetupError} when the settings are not valid or are those of another place
 */
export async function changeSource(
  store: Store,
  id: string,
  wish: SourceWishChange,
  now: Date,
): Promise<Source | null> {
  const source = await findSource(store, id);
  if (source === null) return null;
  if (wish.settings !== undefined) {
    await setSourceSettings(store, id, readAs(source, wish.settings));
  }
  const resumed = wish.status === 'active' && source.status !== 'active';
  const { settings: _settings, ...plain } = wish;
  const wished = Object.entries(plain).filter(([, value]) => value !== undefined);
  const change = { ...Object.fromEntries(wished), ...(resumed ? { nextDueAt: now, failures: 0 } : {}) };
  return Object.keys(change).length > 0 ? updateSource(store, id, change) : findSource(store, id);
}

/** How the same place is read with other settings. */
function readAs(source: Source, wished: Record<string, unknown>): Pick<Source, 'settings' | 'listens'> {
  const { connector, settings } = checkedSource({ connector: source.connector, settings: wished });
  if (connector.key(settings) !== connector.key(source.settings)) {
    const message = 'these name another place: add it as a source of its own';
    throw new SetupError([{ path: 'settings', message }]);
  }
  return { settings, listens: isListenedTo(connector, settings) };
}
