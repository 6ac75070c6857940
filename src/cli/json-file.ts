import { UsageError } from './errors.ts';
import { readText } from './input.ts';
import type { CliIo } from './io.ts';

/**
 * A JSON file that an option names.
 * @throws {UsageError} with line and column when it is not JSON.
 */
export async function readJsonFile(file: string, io: CliIo): Promise<unknown> {
  const text = await readText(file, io);
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as SyntaxError;
    const before = text.slice(0, await faultOffset(text, message)).split('\n');
    const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    throw new UsageError(`${file}:${place}: not JSON: ${withoutPlace(message)}`);
  }
}

/** Where JSON stops being JSON. V8 names the offset of some faults only; the YAML parser finds the others. */
async function faultOffset(text: string, message: string): Promise<number> {
  const told = /position (\d+)/.exec(message);
  if (told !== null) return Number(told[1]);
  const { parseDocument } = await import('yaml');
  const [fault] = parseDocument(text, { schema: 'json', prettyErrors: false }).errors;
  return fault?.pos[0] ?? text.length;
}

function withoutPlace(message: string): string {
  return message.replace(/(?:, (?:\.\.\.)?"| in JSON at position).*$/s, '');
}
