import { connectorById } from '../../crawlers/registry.ts';
import { parseUrl } from '../core/parse-url.ts';
import type { Source } from '../core/source.ts';

const MASK = '***';

/** A source's settings as they may be shown: what its connector declares secret, and passwords in addresses, are masked. */
export function shownSourceSettings({ connector, settings }: Source): Record<string, unknown> {
  const secrets = connectorById(connector)?.secrets ?? [];
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, secrets.includes(name) ? MASK : masked(value)]),
  );
}

function masked(value: unknown): unknown {
  const url = typeof value === 'string' ? parseUrl(value) : null;
  if (url === null || url.password === '') return value;
  url.password = MASK;
  return url.href;
}
