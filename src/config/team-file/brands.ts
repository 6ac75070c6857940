import { z } from 'zod';
import { defaultQuery } from '../../core/brand.ts';
import type { Faults, Path } from './faults.ts';
import { listOf, readShape } from './section.ts';
import type { TeamBrand } from './team-file.ts';
import { timezone } from './times.ts';
import type { CheckQuery } from './vocabulary.ts';

const name = z.string().trim().min(1);
const brandShape = z.strictObject({
  name,
  query: z.string().optional(),
  aliases: z.array(name).default([]),
  handles: z.array(name).default([]),
  description: name.nullable().default(null),
  url: z
    .url({ protocol: /^https?$/, error: 'expected an absolute http(s) URL' })
    .nullable()
    .default(null),
  timezone: timezone.default('UTC'),
  competitors: z.array(name).default([]),
});

export function readBrands(value: unknown, checkQuery: CheckQuery, faults: Faults): TeamBrand[] {
  const names = new Set<string>();
  return listOf(value, ['brands'], faults).flatMap((entry, index) => {
    const pathOf = (path: Path) => ['brands', index, ...path];
    const brand = readShape(brandShape, entry, faults, pathOf);
    const query = brand === null ? writtenQuery(entry) : (brand.query ?? defaultQueryOf(brand));
    const wrong = query === null ? null : checkQuery(query);
    if (wrong !== null) {
      const message = `query, position ${wrong.position}: ${wrong.message}`;
      faults.add(pathOf(['query']), message, { inside: wrong.position });
    }
    if (brand === null || query === null) return [];
    if (names.has(brand.name)) faults.add(pathOf(['name']), `brand "${brand.name}" is listed twice`);
    names.add(brand.name);
    for (const [place, rival] of brand.competitors.entries()) {
      const unfindable = checkQuery(defaultQuery(rival));
      if (unfindable !== null) faults.add(pathOf(['competitors', place]), unfindable.message);
    }
    return [{ ...brand, query }];
  });
}

function defaultQueryOf({ name, aliases, handles }: z.infer<typeof brandShape>): string {
  return defaultQuery(name, aliases, handles);
}

/** The query of an entry that has other faults: it is judged as well, so that every fault is told at once. */
function writtenQuery(entry: unknown): string | null {
  return z.object({ query: z.string() }).safeParse(entry).data?.query ?? null;
}

/** Time zones of the brands that rules and digests may name, also of those whose entry has faults, by name. */
export function brandTimezones(value: unknown): Map<string, string> {
  const timezones = new Map<string, string>();
  const entries = Array.isArray(value) ? value : [];
  for (const entry of entries) {
    const named = z.object({ name, timezone: timezone.catch('UTC') }).safeParse(entry);
    if (named.success) timezones.set(named.data.name, named.data.timezone);
  }
  for (const entry of entries) {
    const rivals = z.object({ competitors: z.array(name) }).safeParse(entry);
    for (const rival of rivals.data?.competitors ?? []) {
      if (!timezones.has(rival)) timezones.set(rival, 'UTC');
    }
  }
  return timezones;
}
