import type { Brand } from '../../core/brand.ts';
import type { Fault } from '../../setup/fault.ts';
import { listed, webAddress } from '../written.ts';

/** A brand as its form has it: everything as it was written. */
export interface BrandFields {
  name: string;
  aliases: string;
  handles: string;
  competitors: string;
  description: string;
  url: string;
  timezone: string;
  query: string;
}

/** The fields of a stored brand; `competitors` are names. */
export function fieldsOf(brand: Brand, competitors: readonly string[]): BrandFields {
  return {
    name: brand.name,
    aliases: brand.aliases.join(', '),
    handles: brand.handles.join(', '),
    competitors: competitors.join(', '),
    description: brand.description ?? '',
    url: brand.url ?? '',
    timezone: brand.timezone,
    query: brand.query,
  };
}

/** The fields of a submitted form. */
export function fieldsIn(field: (name: string) => string): BrandFields {
  return {
    name: field('name'),
    aliases: field('aliases'),
    handles: field('handles'),
    competitors: field('competitors'),
    description: field('description'),
    url: field('url'),
    timezone: field('timezone'),
    query: field('query'),
  };
}

/** The brand that fields come to, without its competitors. */
export function brandIn(fields: BrandFields) {
  return {
    name: fields.name,
    query: fields.query,
    aliases: listed(fields.aliases),
    handles: listed(fields.handles),
    description: fields.description === '' ? null : fields.description,
    url: webAddress(fields.url),
    timezone: fields.timezone,
  };
}

/** What is wrong with one of the fields; absent where nothing is. */
export function faultAt(faults: readonly Fault[], name: keyof BrandFields): string | undefined {
  return faults.find(({ path }) => path === name)?.message;
}
