import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { notifierById, notifiers } from '../../alerts/registry.ts';

test('the registry lists exactly the files and folders in notifiers/, by their names', () => {
  const files = readdirSync(new URL('../../alerts/notifiers', import.meta.url));
  const names = files.map((file) => basename(file, '.ts'));
  expect(notifiers.map((notifier) => notifier.id).toSorted()).toEqual(names.toSorted());
});

test('a notifier is found by its id', () => {
  expect(notifierById('webhook')?.title).toBe('Webhook');
  expect(notifierById('pigeon')).toBeNull();
});
