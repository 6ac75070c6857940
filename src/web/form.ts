import type { Context } from 'hono';
import { storableText } from '../core/text.ts';

/** A form that cannot be acted on: what is wrong, in a sentence for the person who sent it. */
export class FormError extends Error {
  override readonly name = 'FormError';
}

/** The text fields of a submitted form, trimmed; absent ones are empty. Files are not read. */
export async function readForm(c: Context): Promise<(name: string) => string> {
  const body = await c.req.parseBody();
  return (name) => {
    const value = body[name];
    return typeof value === 'string' ? storableText(value).trim() : '';
  };
}

/** The same for forms with several fields of a name: all of their values. */
export async function readFormValues(c: Context): Promise<(name: string) => string[]> {
  const body = await c.req.parseBody({ all: true });
  return (name) =>
    [body[name] ?? []]
      .flat()
      .flatMap((value) => (typeof value === 'string' ? [storableText(value).trim()] : []));
}
