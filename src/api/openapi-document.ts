import { problemKinds } from './problem.ts';
import { apiRoutes } from './routes.ts';
import { problemSchema } from './schemas/problem.ts';
import { pushItem } from './schemas/push.ts';

export type OpenApiDocument = ReturnType<ReturnType<typeof apiRoutes>['getOpenAPI31Document']>;

const DESCRIPTION = `Times are ISO 8601 in UTC. A request with a field or a parameter that is not described here is
refused. Lists come in pages: pass \`nextCursor\` of one as \`cursor\` to get the next.
Errors are RFC 9457 problem documents.`;

/** The OpenAPI 3.1 document of everything under `/api/v1`, from the routes alone. */
export function openApiDocument(): OpenApiDocument {
  const routes = apiRoutes();
  const { openAPIRegistry: registry } = routes;
  registry.register('Problem', problemSchema);
  registry.register('PushItem', pushItem);
  registry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' });
  const document = routes.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Earshot', version: '1', description: DESCRIPTION },
    servers: [{ url: '/api/v1' }],
    security: [{ key: [] }],
  });
  addProblems(document);
  return document;
}

/** Every operation can be refused in the same ways: they are described once. */
function addProblems({ paths = {}, components = {} }: OpenApiDocument): void {
  components.responses = Object.fromEntries(
    Object.entries(problemKinds).map(([kind, { title }]) => [
      kind,
      {
        description: title,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
  for (const [path, methods] of Object.entries(paths)) {
    for (const method of ['get', 'post', 'patch', 'delete'] as const) {
      const operation = methods?.[method];
      if (operation?.responses === undefined) continue;
      const hasBody = operation.requestBody !== undefined;
      for (const [kind, { status }] of Object.entries(problemKinds)) {
        if (kind === 'method-not-allowed') continue;
        if (kind === 'not-found' && !path.includes('{') && !path.startsWith('/stats')) continue;
        if (['bad-request', 'too-large', 'unsupported-media-type', 'conflict'].includes(kind) && !hasBody)
          continue;
        operation.responses[status] = { $ref: `#/components/responses/${kind}` };
      }
    }
  }
}
