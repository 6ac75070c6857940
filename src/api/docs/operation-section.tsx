import type { DocsOperation } from './operations.ts';
import { Prose } from './prose.tsx';

/** One operation: what it does, takes and answers. */
export function OperationSection({ operation }: { operation: DocsOperation }) {
  const { id, method, path, summary, description, parameters, body, answers } = operation;
  return (
    <article id={id}>
      <h3>
        <span class={`method ${method}`}>{method}</span> <code>{path}</code>
      </h3>
      <p>
        <Prose text={description === null ? `${summary}.` : `${summary}. ${description}`} />
      </p>
      {parameters.length > 0 && (
        <table>
          <thead>
            <tr>
              <th>Parameter</th>
              <th>Type</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {parameters.map((parameter) => (
              <tr>
                <td>
                  <code>{parameter.name}</code>
                </td>
                <td>
                  <code>{parameter.type}</code>
                </td>
                <td>
                  <Prose text={parameter.description} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {body !== null && (
        <>
          <h4>Body</h4>
          <pre tabindex={0}>{body}</pre>
        </>
      )}
      {answers.map(({ status, description, type }) => (
        <>
          <h4>
            {status} {description}
          </h4>
          {type !== null && <pre tabindex={0}>{type}</pre>}
        </>
      ))}
    </article>
  );
}
