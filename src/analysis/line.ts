import type { z } from 'zod';

/**
 * Makes a function from one record to its line: `judge` sees records that fit the schema; the others get
 * `{"id", "ok": false, "error"}`. The record's `id` comes back in front with its JSON type, null when it has none.
 */
export function lineOf<Input>(
  schema: z.ZodType<Input>,
  judge: (input: Input) => object,
): (input: unknown) => object {
  return (input) => {
    const id = idOf(input);
    const parsed = schema.safeParse(input);
    if (parsed.success) return { id, ...judge(parsed.data) };
    const [fault] = parsed.error.issues;
    const where = fault?.path.join('.') ?? '';
    return { id, ok: false, error: `${where === '' ? 'record' : where}: ${fault?.message ?? 'invalid'}` };
  };
}

function idOf(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
}
