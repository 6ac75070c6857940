import { z } from 'zod';

/** A setting that can be written in one line, or ticked. */
export interface PlainSetting {
  name: string;
  /** What it is, for the person who sets it. */
  label: string;
  type: 'text' | 'number' | 'flag';
  /** The values there are; empty where it is written freely. */
  choices: readonly string[];
  required: boolean;
  /** As a form shows it while nobody has said otherwise. */
  initial: string;
}

/** The settings of a kind that a form can show; lists and the like are left to the API and the team file. */
export function plainSettings({ settings }: { settings: z.ZodType }): PlainSetting[] {
  const { properties = {}, required = [] } = z.toJSONSchema(settings, { io: 'input' });
  return Object.entries(properties).flatMap(([name, schema]) => {
    const type = typeof schema === 'boolean' ? null : typeOf(schema);
    if (typeof schema === 'boolean' || type === null) return [];
    const { description = name, default: initial = null, enum: choices = [] } = schema;
    const shown = initial === null || initial === false ? '' : String(initial === true ? 'yes' : initial);
    return [
      {
        ...{ name, label: description, type, initial: shown },
        ...{ required: required.includes(name), choices: choices.map(String) },
      },
    ];
  });
}

/** What was written as values of the kind; what cannot be read stays as it is, for the kind to refuse. */
export function readPlain(
  settings: readonly PlainSetting[],
  written: (name: string) => string,
): Record<string, unknown> {
  const values = settings.flatMap(({ name, type }): [string, unknown][] => {
    const text = written(name);
    if (type === 'flag') return [[name, text === 'yes']];
    if (text === '') return [];
    const number = Number(text.replace(',', '.'));
    return [[name, type === 'number' && !Number.isNaN(number) ? number : text]];
  });
  return Object.fromEntries(values);
}

function typeOf(schema: z.core.JSONSchema.BaseSchema): PlainSetting['type'] | null {
  const types = [schema, ...(schema.anyOf ?? [])].map((one) => (typeof one === 'boolean' ? null : one.type));
  if (types.includes('integer') || types.includes('number')) return 'number';
  if (types.includes('boolean')) return 'flag';
  return types.includes('string') ? 'text' : null;
}
