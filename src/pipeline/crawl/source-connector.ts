import type { Connector } from '../../../crawlers/connector.ts';
import { connectorById } from '../../../crawlers/registry.ts';
import type { Source } from '../../core/source.ts';
import { NetError } from '../../net/http.ts';

/**
 * The connector that reads a source, with the settings it is read with.
 *
 * @throws {NetError} `bad-settings` when there is no such connector, or its settings are not what it takes any more
 */
export function connectorOf(source: Pick<Source, 'connector' | 'settings'>): {
  connector: Connector;
  settings: unknown;
} {
  const connector = connectorById(source.connector);
  if (connector === null) {
    throw new NetError('bad-settings', `there is no connector "${source.connector}"`, { retryable: false });
  }
  const settings = connector.settings.safeParse(source.settings);
  if (!settings.success) throw new NetError('bad-settings', settings.error.message, { retryable: false });
  return { connector, settings: settings.data };
}
