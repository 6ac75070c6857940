import { isListenedTo } from '../../crawlers/is-listened-to.ts';
import { PRESET_CONNECTOR, presetSettings } from '../../crawlers/presets/preset-settings.ts';
import { presetById, presets } from '../../crawlers/presets/registry.ts';
import { connectorById, connectors } from '../../crawlers/registry.ts';
import { addSource, setSourceSettings } from '../../db/repos/crawl/sources.ts';
import type { Store } from '../../db/store.ts';
import { newId } from '../core/id.ts';
import type { Source } from '../core/source.ts';
import { checked, SetupError } from './fault.ts';

/** A source as people describe it. */
export interface SourceWish {
  /** Of a connector or of a preset; `settings` are those of whichever it is. */
  connector: string;
  settings: Record<string, unknown>;
  title?: string | null | undefined;
  intervalSeconds?: number | null | undefined;
}

/** Pause between two visits where neither a person nor the publisher asks for another, in seconds. */
export const DEFAULT_INTERVAL_SECONDS = 900;

/**
 * Begins to read a place, at once; a place that is read already is found again, and read with the new settings.
 *
 * @throws {SetupError} when there is no such connector or its settings are not valid
 */
export async function watchSource(
  store: Store,
  wish: SourceWish,
  now: Date,
): Promise<{ source: Source; added: boolean; changed: boolean }> {
  const { connector, settings } = checkedSource(wish);
  const listens = isListenedTo(connector, settings);
  const { source, added } = await addSource(store, {
    id: newId(now),
    connector: connector.id,
    key: connector.key(settings),
    host: connector.host(settings),
    historyState: connector.history === undefined ? 'none' : 'waiting',
    listens,
    settings,
    title: wish.title ?? null,
    intervalSeconds: wish.intervalSeconds ?? DEFAULT_INTERVAL_SECONDS,
    nextDueAt: now,
    createdAt: now,
  });
  const changed = !added && JSON.stringify(source.settings) !== JSON.stringify(settings);
  if (changed) await setSourceSettings(store, source.id, { settings, listens });
  return { source: { ...source, settings, listens }, added, changed };
}

/**
 * The connector that is wished for, or that reads the preset that is, and its settings.
 *
 * @throws {SetupError}
 */
export function checkedSource(wish: Pick<SourceWish, 'connector' | 'settings'>) {
  const preset = presetById(wish.connector);
  const connector = connectorById(preset === null ? wish.connector : PRESET_CONNECTOR);
  if (connector === null) {
    const known = [...connectors, ...presets].map(({ id }) => id).join(', ');
    throw new SetupError([{ path: 'connector', message: `there is none of this name; there are ${known}` }]);
  }
  const schema = preset === null ? connector.settings : presetSettings(preset);
  const settings = checked(schema, wish.settings, 'settings') as Record<string, unknown>;
  return { connector, settings };
}
