import type { JsonSchema } from '../../../src/api/docs/type-text.ts';

/** Where `value` differs from what the document says of it; members that are not described count too. */
export function differences(
  schema: JsonSchema,
  value: unknown,
  schemas: Record<string, JsonSchema>,
  at = '$',
): string[] {
  if (schema.$ref !== undefined) {
    return differences(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, value, schemas, at);
  }
  if (schema.allOf !== undefined) return differences(merged(schema.allOf, schemas), value, schemas, at);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) {
    const fits = choices.some((choice) => differences(choice, value, schemas, at).length === 0);
    return fits ? [] : [`${at}: none of the choices`];
  }
  const types = [schema.type ?? []].flat();
  if (types.length > 0 && !types.some((type) => isOf(type, value))) return [`${at}: not ${types}`];
  if (schema.enum !== undefined && value !== null && !schema.enum.includes(value))
    return [`${at}: not listed`];
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => differences(schema.items ?? {}, item, schemas, `${at}[${i}]`));
  }
  if (typeof value !== 'object' || value === null || schema.properties === undefined) return [];
  const missing = (schema.required ?? [])
    .filter((name) => !(name in value))
    .map((name) => `${at}.${name}: missing`);
  const members = Object.entries(value).flatMap(([name, member]) => {
    const described = schema.properties?.[name];
    if (described === undefined) return [`${at}.${name}: not described`];
    return differences(described, member, schemas, `${at}.${name}`);
  });
  return [...missing, ...members];
}

function merged(parts: readonly JsonSchema[], schemas: Record<string, JsonSchema>): JsonSchema {
  const whole = parts.map((part) =>
    part.$ref === undefined ? part : (schemas[part.$ref.split('/').at(-1) ?? ''] ?? {}),
  );
  return {
    type: 'object',
    properties: Object.assign({}, ...whole.map((part) => part.properties)),
    required: whole.flatMap((part) => part.required ?? []),
  };
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}
