import { type ProblemKind, problemKinds } from './problem.ts';
import { apiRoutes } from './routes.ts';
import { problemSchema } from './schemas/problem.ts';
import { pushItem } from './schemas/push.ts';

export type OpenApiDocument = ReturnType<ReturnType<typeof apiRoutes>['getOpenAPI31Document']>;

type OperationObject = NonNullable<NonNullable<OpenApiDocument['paths']>[string]['get']>;

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

const WITH_BODY: readonly ProblemKind[] = ['bad-request', 'conflict', 'too-large', 'unsupported-media-type'];

/** How an operation can be refused. */
function refusals(path: string, hasBody: boolean): ProblemKind[] {
  const namesSomething = path.includes('{id}') || path.startsWith('/stats/');
  return (Object.keys(problemKinds) as ProblemKind[]).filter((kind) => {
    if (kind === 'method-not-allowed') return false;
    if (kind === 'not-found') return namesSomething;
    return hasBody || !WITH_BODY.includes(kind);
  });
}

/** Refusals are alike everywhere, so they are described once and added to every operation. */
function addProblems({ paths = {}, components = {} }: OpenApiDocument): void {
  const schema = { $ref: '#/components/schemas/Problem' };
  components.responses = Object.fromEntries(
    Object.entries(problemKinds).map(([kind, { title }]) => [
      kind,
      { description: title, content: { 'application/problem+json': { schema } } },
    ]),
  );
  for (const [path, methods] of Object.entries(paths)) {
    for (const { requestBody, responses = {} } of Object.values(methods) as OperationObject[]) {
      for (const kind of refusals(path, requestBody !== undefined)) {
        responses[problemKinds[kind].status] = { $ref: `#/components/responses/${kind}` };
      }
    }
  }
}
