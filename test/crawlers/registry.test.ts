import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { connectorById, connectors } from '../../crawlers/registry.ts';

it('the registry lists every folder of connectors, by its name', () => {
  const folders = readdirSync(new URL('../../crawlers/connectors/', import.meta.url));
  expect(connectors.map(({ id }) => id).sort()).toEqual(folders.sort());
});

it('a connector is found by its id', () => {
  for (const connector of connectors) expect(connectorById(connector.id)).toBe(connector);
  expect(connectorById('none')).toBeNull();
});
