import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar, visit } from 'yaml';
import { type Fault, Faults, type Locate, type Path } from './faults.ts';
import { type HiddenReferences, hideReferences } from './references.ts';

/** A YAML text as plain data with its references resolved, and a place to report what is wrong with it. */
export type OpenedDocument =
  | { ok: true; value: unknown; faults: Faults }
  /** Not YAML. */
  | { ok: false; faults: Fault[] };

type ParsedDocument = ReturnType<typeof parseDocument>;

export function openDocument(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
): OpenedDocument {
  const references = hideReferences(text);
  const document = parseDocument(references.text, { prettyErrors: false });
  const faultAt = (offset: number, message: string): Fault => ({
    ...placeOf(references.text, offset),
    path: '',
    message: references.reveal(message),
  });
  if (document.errors.length > 0) {
    return { ok: false, faults: document.errors.map((error) => faultAt(error.pos[0], error.message)) };
  }
  const faults = new Faults(locator(document, references.text));
  resolveReferences(document, references, env, faults);
  try {
    // Through JSON, so that a value which contains itself fails here.
    return { ok: true, value: JSON.parse(JSON.stringify(document.toJS() ?? null)), faults };
  } catch {
    return { ok: false, faults: [faultAt(0, 'aliases are nested too deeply')] };
  }
}

/** Counted in the text itself: the parser's own line counter loses lines after some faults. */
function placeOf(text: string, offset: number): Pick<Fault, 'line' | 'column'> {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Puts values in place of references, in text values only; keys keep what was written. */
function resolveReferences(
  document: ParsedDocument,
  references: HiddenReferences,
  env: Readonly<Record<string, string | undefined>>,
  faults: Faults,
): void {
  visit(document, {
    Scalar(key, node, ancestors) {
      if (typeof node.value !== 'string') return;
      if (key === 'key') {
        node.value = references.reveal(node.value);
        return;
      }
      const { value, missing, malformed } = references.expand(node.value, env);
      node.value = value;
      const path = pathOf([...ancestors, node]);
      if (missing.length > 0) faults.add(path, `environment variable ${missing.join(', ')} is not set`);
      if (malformed)
        faults.add(path, `expected \${NAME}; write $\${ where the characters themselves are meant`);
    },
  });
}

/** The path that leads through `nodes`, from the document to a value. */
function pathOf(nodes: readonly unknown[]): Path {
  return nodes.flatMap((node, index): PropertyKey[] => {
    const parent = nodes[index - 1];
    if (isSeq(parent)) return [parent.items.indexOf(node)];
    if (isMap(parent)) return [keyText((node as { key: unknown }).key)];
    return [];
  });
}

function keyText(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

/** Finds the deepest node on a path that is really in the file. */
function locator(document: ParsedDocument, text: string): Locate {
  return (path, spot = {}) => {
    let node: unknown = document.contents;
    let key: unknown = null;
    for (const step of path) {
      const next = child(document, node, step);
      if (next === null) break;
      ({ node, key } = next);
    }
    const found = (spot.key && key !== null ? key : (node ?? key)) as Node | null;
    const start = found?.range?.[0] ?? 0;
    return placeOf(text, start + insideOffset(found, text, start, spot.inside ?? null));
  };
}

function child(
  document: ParsedDocument,
  parent: unknown,
  step: PropertyKey,
): { node: unknown; key: unknown } | null {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isSeq(node)) return step in node.items ? { node: node.items[Number(step)], key: null } : null;
  if (!isMap(node)) return null;
  const pair = node.items.find((item) => keyText(item.key) === String(step));
  return pair === undefined ? null : { node: pair.value, key: pair.key };
}

/** How far into the source a text's `inside`th character stands; 0 when the text is not written verbatim. */
function insideOffset(node: Node | null, text: string, start: number, inside: number | null): number {
  if (inside === null || !isScalar(node) || typeof node.value !== 'string') return 0;
  const quote = (node as Scalar).type === 'PLAIN' ? 0 : 1;
  return text.startsWith(node.value.slice(0, inside), start + quote) ? quote + inside : 0;
}
