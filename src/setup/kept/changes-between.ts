import { isDeepStrictEqual } from 'node:util';
import type { Kept } from './kept.ts';

/** What is said of a setting that is a secret. */
const CHANGED = 'changed';

/**
 * What a write did to a thing: each field that is another than it was, as `[before, after]`. What was made comes from
 * null, and what was deleted goes there; fields that are empty on that side are left out.
 */
export function changesBetween(before: Kept | null, after: Kept | null): Record<string, unknown> {
  const [was, is] = [shownOf(before), shownOf(after)];
  const changes: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const [from, to] = [was[name] ?? null, is[name] ?? null];
    if (!isDeepStrictEqual(from, to) && !(isEmpty(from) && isEmpty(to))) changes[name] = [from, to];
  }
  for (const name of secretsChanged(before, after)) changes[`settings.${name}`] ??= CHANGED;
  return changes;
}

function shownOf(kept: Kept | null): Record<string, unknown> {
  if (kept === null) return {};
  const settings = Object.entries(kept.settings?.shown ?? {}).map(([name, value]) => [
    `settings.${name}`,
    value,
  ]);
  const fields = { ...kept.fields, ...Object.fromEntries(settings) };
  // As they come back from the log.
  return JSON.parse(JSON.stringify(fields));
}

function secretsChanged(before: Kept | null, after: Kept | null): string[] {
  const [was, is] = [before?.settings?.whole, after?.settings?.whole];
  if (was === undefined || is === undefined) return [];
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].filter((name) => !isDeepStrictEqual(was[name], is[name]));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || isDeepStrictEqual(value, []) || isDeepStrictEqual(value, {});
}
