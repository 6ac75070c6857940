/** What is read of a prolog, the entities in it, and what they may add to a document, in UTF-16 units. */
const MAX_PROLOG = 65_536;
const MAX_ENTITIES = 500;
const MAX_ADDED = 200_000;

const ENTITY = /<!ENTITY\s+([\w.:-]{1,64})\s+(?:"([^"<%]{0,1000})"|'([^'<%]{0,1000})')\s*>/g;
const REFERENCE = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;

/** Gives the text that an entity reference (`&name;`) stands for; undefined for one that is not declared. */
export type EntityLookup = (reference: string) => string | undefined;

/**
 * The entities that a document itself declares as plain text. Those that hold other entities (bombs) or stand outside
 * the document (which nothing here ever looks up) are not declared; nor is any once they have made much text of little.
 */
export function declaredEntities(xml: string): EntityLookup {
  const root = xml.slice(0, MAX_PROLOG).search(/<[A-Za-z]/);
  const prolog = xml.slice(0, root === -1 ? 0 : root);
  const texts = new Map<string, string>();
  if (prolog.includes('<!DOCTYPE'))
    for (const [, name, double, single] of prolog.matchAll(ENTITY)) {
      const text = (double ?? single ?? '').replace(REFERENCE, characterOf);
      if (!text.includes('&') && texts.size < MAX_ENTITIES) texts.set(`&${name};`, text);
    }
  let added = 0;
  return (reference) => {
    const text = texts.get(reference);
    added += text?.length ?? 0;
    return added <= MAX_ADDED ? text : undefined;
  };
}

function characterOf(reference: string, hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}
