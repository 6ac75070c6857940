import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { notifiers } from '../../alerts/registry.ts';
import { notifierEntry } from '../../src/docs/notifier-entry.ts';

test.each(notifiers)('the entry that is shown for $id is one that can be used', (notifier) => {
  const { [notifier.id]: main, ...others } = parse(notifierEntry(notifier)) as Record<string, unknown>;
  const settings = { [notifier.mainSetting]: main, ...others };
  expect(notifier.settings.safeParse(settings).error).toBeUndefined();
});

test('what can be left out is left out', () => {
  const pagerduty = notifiers.find(({ id }) => id === 'pagerduty');
  expect(pagerduty && notifierEntry(pagerduty)).toBe('{ pagerduty: 0123456789abcdef0123456789abcdef }');
});
