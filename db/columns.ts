import { customType } from 'drizzle-orm/pg-core';
import { storableText } from '../src/core/text.ts';

/**
 * A `text` column that takes any string: NUL bytes are removed and lone surrogates become U+FFFD on the way in
 * (also in comparisons), because Postgres refuses a whole transaction over either and crawled text holds both.
 */
export const safeText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text',
  toDriver: storableText,
});

const jsonb = customType<{ data: unknown; driverData: unknown }>({
  dataType: () => 'jsonb',
  toDriver: (value) => JSON.stringify(value, storableMember),
});

/** A `jsonb` column of `T` whose strings and keys are made storable on the way in, as `safeText` does. */
export function safeJson<T>(name: string) {
  return jsonb(name).$type<T>();
}

/** `JSON.stringify` replacer: strings and keys as Postgres can hold them. */
function storableMember(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  if (entries.every(([key]) => storableText(key) === key)) return value;
  return Object.fromEntries(entries.map(([key, member]) => [storableText(key), member]));
}

const EARLIEST = new Date('0001-01-01T00:00:00.000Z').getTime();
const LATEST = new Date('9999-12-31T23:59:59.999Z').getTime();

/**
 * A `timestamptz(3)` column read and written as `Date`, so that a time comes back to the millisecond as it went in.
 * Years outside 1–9999, which have no ISO form that Postgres reads, are clamped to that range.
 */
export const instant = customType<{ data: Date; driverData: string }>({
  dataType: () => 'timestamp(3) with time zone',
  toDriver: (at) => new Date(Math.min(Math.max(at.getTime(), EARLIEST), LATEST)).toISOString(),
  fromDriver: (text) => new Date(isoOf(text)),
});

/** Postgres writes `2026-11-22 09:41:30.12+00`; `Date` is only obliged to read `2026-11-22T09:41:30.12+00:00`. */
function isoOf(text: string): string {
  return text.replace(' ', 'T').replace(/([+-]\d\d)$/u, '$1:00');
}

/** A `tsvector` column, written as the list of its words: no positions, no weights. */
export const lexemes = customType<{ data: string }>({ dataType: () => 'tsvector' });
