import { z } from 'zod';
import type { Kind } from './kinds.ts';

/** A setting of a source as a form asks for it. */
export interface SettingInput {
  /** Its place in the settings, `.` between levels: `items.select`. */
  name: string;
  type: 'text' | 'number' | 'flag' | 'list' | 'secret';
  required: boolean;
  /** What it is while nobody says otherwise; empty where that is nothing. */
  usual: string;
  /** What a person could write. */
  example: string;
  /** Whether most people leave it alone. */
  rare: boolean;
}

type Schema = z.core.JSONSchema.BaseSchema;

/** What a form asks for to add a source of a kind: the settings of its schema, those of nested objects one by one. */
export function settingInputs(kind: Kind): SettingInput[] {
  const schema = z.toJSONSchema(kind.settings, { io: 'input', unrepresentable: 'any' });
  return inputsOf(schema, '', kind.example, kind);
}

function inputsOf(schema: Schema, path: string, example: unknown, kind: Kind): SettingInput[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([key, property]) => {
    if (typeof property === 'boolean') return [];
    const name = path === '' ? key : `${path}.${key}`;
    const shown = (example as Record<string, unknown> | undefined)?.[key];
    if (property.type === 'object') return inputsOf(property, name, shown, kind);
    const isRequired = path === '' && required.includes(key);
    return [
      {
        name,
        type: kind.secrets.includes(name) ? 'secret' : typeOf(property),
        required: isRequired,
        usual: property.default === undefined ? '' : String(property.default),
        example: Array.isArray(shown) ? shown.join(', ') : String(shown ?? ''),
        rare: !isRequired && name !== kind.main && !(key in (kind.example as object)) && path === '',
      },
    ];
  });
}

function typeOf({ type, anyOf = [] }: Schema): SettingInput['type'] {
  const types = [type, ...anyOf.map((one) => (typeof one === 'boolean' ? null : one.type))].flat();
  if (types.includes('array')) return 'list';
  if (types.includes('boolean')) return 'flag';
  if (types.includes('string')) return 'text';
  return types.includes('integer') || types.includes('number') ? 'number' : 'text';
}

/**
 * What may be changed of a source that is read: all but the place itself. Addresses may hold keys, so they are not shown
 * again either.
 */
export function changeableInputs(kind: Kind, settings: Readonly<Record<string, unknown>>): SettingInput[] {
  return settingInputs(kind)
    .filter(({ name }) => name !== kind.main)
    .map((input) => {
      const isAddress = String(settings[input.name] ?? '').includes('://');
      return isAddress ? { ...input, type: 'secret' } : input;
    });
}

/**
 * Settings as they were written; what cannot be read stays as it is, for the schema to refuse.
 *
 * @param before as they stand: a secret that is not written again is kept
 */
export function settingsIn(
  inputs: readonly SettingInput[],
  field: (name: string) => string,
  before: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const settings: Record<string, unknown> = {};
  for (const { name, type, usual } of inputs) {
    const written = field(`set-${name}`);
    const value = type === 'secret' && written === '' ? before[name] : valueIn(written, type);
    if (value !== undefined && !(type === 'flag' && String(value) === usual)) put(settings, name, value);
  }
  return settings;
}

/** Settings as a form shows them; secrets never. */
export function writtenSettings(
  inputs: readonly SettingInput[],
  settings: Readonly<Record<string, unknown>>,
): (name: string) => string {
  const written = new Map(
    inputs.map(({ name, type }) => {
      const value = name
        .split('.')
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], settings);
      if (type === 'secret' || value === undefined || value === null) return [`set-${name}`, ''];
      if (type === 'flag') return [`set-${name}`, value === true ? 'yes' : ''];
      return [`set-${name}`, Array.isArray(value) ? value.join(', ') : String(value)];
    }),
  );
  return (name) => written.get(name) ?? '';
}

function valueIn(written: string, type: SettingInput['type']): unknown {
  if (type === 'flag') return written === 'yes';
  if (written === '') return undefined;
  if (type === 'list') return written.split(/[,\n]/u).flatMap((part) => part.trim() || []);
  const number = Number(written.replace(',', '.'));
  return type === 'number' && !Number.isNaN(number) ? number : written;
}

function put(settings: Record<string, unknown>, name: string, value: unknown): void {
  const [first = '', ...rest] = name.split('.');
  if (rest.length === 0) {
    settings[first] = value;
    return;
  }
  const inner = (settings[first] ?? {}) as Record<string, unknown>;
  put(inner, rest.join('.'), value);
  settings[first] = inner;
}
