import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { makePgliteTemplate, makePostgresTemplate } from './templates.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files ask for `/postgres` and `/pglite` templates. */
    templates: string;
  }
}

/**
 * Serves database templates to the test processes. They are made when the first file asks, once a run, so that a run
 * without database tests starts at once.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const makers = { '/postgres': once(makePostgresTemplate), '/pglite': once(makePgliteTemplate) };
  const server = createServer(async (request, response) => {
    try {
      const { template } = await makers[request.url as keyof typeof makers].get();
      response.end(JSON.stringify(template));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('templates', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.close();
    for (const maker of Object.values(makers)) await (await maker.made())?.remove();
  };
}

function once<T>(make: () => Promise<T>): { get(): Promise<T>; made(): Promise<T | null> } {
  let result: Promise<T> | null = null;
  return {
    get: () => {
      result ??= make();
      return result;
    },
    made: async () => result?.catch(() => null) ?? null,
  };
}
