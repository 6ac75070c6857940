import type { OpenApiDocument } from '../openapi-document.ts';
import { problemKinds } from '../problem.ts';
import { OperationSection } from './operation-section.tsx';
import { operationsByTag } from './operations.ts';
import { Prose } from './prose.tsx';
import { docsStyle } from './style.ts';

/** The OpenAPI document as one page that needs nothing else: no script, no font, no other host. */
export function docsPage(document: OpenApiDocument): string {
  const groups = operationsByTag(document);
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Earshot API</title>
        <style>{docsStyle}</style>
      </head>
      <body>
        <nav aria-label="Contents">
          <strong>Earshot API</strong>
          {[...groups].map(([tag, operations]) => (
            <>
              <h2>{tag}</h2>
              <ul>
                {operations.map(({ id, method, path }) => (
                  <li>
                    <a href={`#${id}`}>
                      <span class={`method ${method}`}>{method}</span> {path}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          ))}
          <h2>Problems</h2>
          <ul>
            {Object.keys(problemKinds).map((kind) => (
              <li>
                <a href={`#${kind}`}>{kind}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <h1>Earshot API</h1>
          <p>
            <Prose text={document.info.description ?? ''} />
          </p>
          <p>
            Addresses below begin with <code>/api/v1</code>. Send <code>Authorization: Bearer KEY</code>:
            scope <code>read</code> may GET, <code>write</code> may do the rest. For programs:{' '}
            <a href="/api/v1/openapi.json">openapi.json</a>.
          </p>
          {[...groups].map(([tag, operations]) => (
            <section>
              <h2>{tag}</h2>
              {operations.map((operation) => (
                <OperationSection operation={operation} />
              ))}
            </section>
          ))}
          <section>
            <h2>Problems</h2>
            {Object.entries(problemKinds).map(([kind, { status, title, advice }]) => (
              <article id={kind}>
                <h3>
                  {status} {title}
                </h3>
                <p>{advice}</p>
              </article>
            ))}
          </section>
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${page.toString()}`;
}
