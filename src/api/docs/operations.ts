import { groupBy } from '../../core/group-by.ts';
import type { OpenApiDocument } from '../openapi-document.ts';
import { type JsonSchema, typeText } from './type-text.ts';

/** An operation as the page shows it; types are written out. */
export interface DocsOperation {
  id: string;
  tag: string;
  method: string;
  path: string;
  summary: string;
  description: string | null;
  parameters: { name: string; type: string; description: string }[];
  body: string | null;
  /** What it answers when all is well. */
  answers: { status: string; description: string; type: string | null }[];
}

interface Content {
  content?: Record<string, { schema?: JsonSchema }>;
}

/** The part of an OpenAPI operation that is read here; our own documents hold no references in these places. */
interface Operation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  description?: string;
  parameters?: { name: string; required?: boolean; schema?: JsonSchema; description?: string }[];
  requestBody?: Content;
  responses?: Record<string, Content & { description?: string }>;
}

/** All operations in the order of their routes, by their tag. */
export function operationsByTag(document: OpenApiDocument): Map<string, DocsOperation[]> {
  const schemas = (document.components?.schemas ?? {}) as Record<string, JsonSchema>;
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) =>
      docsOperation(method, path, operation, schemas),
    ),
  );
  return groupBy(operations, ({ tag }) => tag);
}

function docsOperation(
  method: string,
  path: string,
  operation: Operation,
  schemas: Record<string, JsonSchema>,
): DocsOperation {
  const typeOf = ({ content = {} }: Content) => {
    const [schema] = Object.values(content).map((medium) => medium.schema);
    return schema === undefined ? null : typeText(schema, schemas);
  };
  return {
    id: operation.operationId ?? `${method}${path}`,
    tag: operation.tags?.[0] ?? '',
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? '',
    description: operation.description ?? null,
    parameters: (operation.parameters ?? []).map(({ name, schema = {}, description }) => ({
      name,
      type: typeText(schema, schemas),
      description: description ?? schema.description ?? '',
    })),
    body: operation.requestBody === undefined ? null : typeOf(operation.requestBody),
    answers: Object.entries(operation.responses ?? {})
      .filter(([status]) => status.startsWith('2'))
      .map(([status, answer]) => ({ status, description: answer.description ?? '', type: typeOf(answer) })),
  };
}
