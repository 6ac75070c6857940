/** The part of JSON Schema that our documents use. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  example?: unknown;
  enum?: unknown[];
  const?: unknown;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

/** A schema written out as people write types: `{ name: string, query?: string }`, one member a line. */
export function typeText(schema: JsonSchema, schemas: Record<string, JsonSchema>, indent = ''): string {
  if (schema.$ref !== undefined) {
    const target = schemas[schema.$ref.split('/').at(-1) ?? ''];
    return target === undefined ? 'any' : typeText(target, schemas, indent);
  }
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.allOf !== undefined) return typeText(joined(schema.allOf, schemas), schemas, indent);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choices.map((choice) => typeText(choice, schemas, indent)).join(' | ');
  const types = [schema.type ?? 'any'].flat();
  return types.map((type) => oneType(type, schema, schemas, indent)).join(' | ');
}

function oneType(
  type: string,
  schema: JsonSchema,
  schemas: Record<string, JsonSchema>,
  indent: string,
): string {
  if (type === 'array') return `[${typeText(schema.items ?? {}, schemas, indent)}, …]`;
  if (type === 'object' && schema.properties !== undefined) return members(schema, schemas, indent);
  if (type === 'object' && schema.example !== undefined)
    return `object, say ${JSON.stringify(schema.example)}`;
  return type === 'string' && schema.format !== undefined ? schema.format : type;
}

function members(schema: JsonSchema, schemas: Record<string, JsonSchema>, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(schema.properties ?? {}).map(([name, member]) => {
    const mark = schema.required?.includes(name) ? '' : '?';
    const note = member.description === undefined ? '' : `  — ${member.description}`;
    return `${inner}${name}${mark}: ${typeText(member, schemas, inner)}${note}`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}

/** Members of all parts as one object. */
function joined(parts: readonly JsonSchema[], schemas: Record<string, JsonSchema>): JsonSchema {
  const whole = parts.map((part) =>
    part.$ref === undefined ? part : (schemas[part.$ref.split('/').at(-1) ?? ''] ?? {}),
  );
  return {
    type: 'object',
    properties: Object.assign({}, ...whole.map((part) => part.properties ?? {})),
    required: whole.flatMap((part) => part.required ?? []),
  };
}
