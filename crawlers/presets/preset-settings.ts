import { z } from 'zod';
import type { FeedSettings } from '../connectors/feed/index.ts';
import type { Parameter, Preset } from './preset.ts';

/** The connector that reads whatever a preset means. */
export const PRESET_CONNECTOR = 'feed';

/** The name of the parameter that a bare value means. */
export function mainParameter({ parameters }: Preset): string {
  return Object.keys(parameters)[0] ?? '';
}

/** What may be filled in, and the settings of the feed that comes of it. */
export function presetSettings({ parameters, url }: Preset): z.ZodType<FeedSettings> {
  const shape = Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, parameterSchema(parameter)]),
  );
  return z.strictObject(shape).transform((values) => ({ url: fill(url, values as Record<string, string>) }));
}

/** Numbers are texts that YAML read too much into. */
const text = z.union([z.string(), z.number().transform(String)]).pipe(z.string().trim().min(1).max(500));

const kinds: Record<Parameter['kind'], z.ZodType<string>> = {
  text,
  tag: text
    .transform((tag) => tag.replace(/^#/, ''))
    .pipe(z.string().regex(/^[^\s#/]+$/, 'expected one tag')),
  host: text.pipe(
    z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/i, 'expected a host, such as "example.com"'),
  ),
  site: text
    .transform((site) => (site.includes('://') ? site : `https://${site}`))
    .pipe(z.url({ protocol: /^https?$/ }))
    .transform((site) => site.replace(/[?#].*$/s, '').replace(/\/+$/, '')),
};

function parameterSchema({ kind, pattern, description, default: usual }: Parameter): z.ZodType<string> {
  const schema =
    pattern === undefined
      ? kinds[kind]
      : kinds[kind].refine((value) => pattern.test(value), { message: `expected ${description}` });
  return usual === undefined ? schema : schema.default(usual);
}

/** `template` with `values` in the place of its blanks. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\+?)(\w+)\}/g, (_, plain: string, name: string) => {
    const value = values[name] ?? '';
    return plain === '+' ? value : encodeURIComponent(value.toWellFormed());
  });
}
