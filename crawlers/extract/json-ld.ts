import type { PageDocument } from './document.ts';
import { rawText } from './text.ts';
import { bareType, type Thing, type Value } from './thing.ts';

/** Deeper or larger graphs than any honest page writes are cut off. */
const MAX_DEPTH = 24;
const MAX_THINGS = 20_000;
const MAX_SCRIPT = 2_000_000;

type Properties = Map<string, Value[]>;

/** The things that a page's JSON-LD scripts tell, outermost first; scripts that cannot be read are passed over. */
export function readJsonLd({ named }: Pick<PageDocument, 'named'>): Thing[] {
  const graph = new Graph();
  const roots = named('script')
    .filter(({ attribs }) => /ld\+json/i.test(attribs.type ?? ''))
    .flatMap((script) => graph.read(parseLeniently(rawText(script))));
  graph.resolveReferences();
  return roots;
}

/** JSON as publishers write it: in comments, with bare line breaks in strings, with commas and semicolons too many. */
function parseLeniently(script: string): unknown {
  if (script.length > MAX_SCRIPT) return null;
  const source = script.replace('<![CDATA[', '').replace(']]>', '');
  const start = source.search(/[{[]/);
  const end = Math.max(source.lastIndexOf('}'), source.lastIndexOf(']'));
  const json = source.slice(Math.max(start, 0), end + 1).replace(/\p{Cc}+/gu, ' ');
  for (const candidate of [json, json.replace(/,(?=\s*[}\]])/g, '')]) {
    try {
      return JSON.parse(candidate);
    } catch {}
  }
  return null;
}

/** Turns parsed JSON into things and joins what `@id` references mean. */
class Graph {
  readonly #byId = new Map<string, Thing>();
  readonly #open: Properties[] = [];

  /** The outermost things in `json`: itself, the members of a list, the members of `@graph`. */
  read(json: unknown, depth = 0): Thing[] {
    if (depth > MAX_DEPTH || typeof json !== 'object' || json === null) return [];
    if (Array.isArray(json)) return json.flatMap((member) => this.read(member, depth + 1));
    if ('@graph' in json && !('@type' in json)) return this.read(json['@graph'], depth + 1);
    const thing = this.#thing(json as Record<string, unknown>, depth);
    return thing === null ? [] : [thing];
  }

  resolveReferences(): void {
    for (const properties of this.#open) {
      for (const [name, values] of properties) {
        properties.set(
          name,
          values.map((value) => (typeof value === 'string' ? value : this.#resolve(value))),
        );
      }
    }
  }

  #resolve(thing: Thing): Thing {
    const isReference = thing.id !== null && thing.properties.size === 0;
    return isReference ? (this.#byId.get(thing.id ?? '') ?? thing) : thing;
  }

  #thing(json: Record<string, unknown>, depth: number): Thing | null {
    if (this.#open.length >= MAX_THINGS) return null;
    const properties: Properties = new Map();
    this.#open.push(properties);
    const types = [json['@type']].flat().filter((type) => typeof type === 'string');
    const id = typeof json['@id'] === 'string' ? json['@id'] : null;
    const thing: Thing = { types: types.map(bareType), id, properties, element: null };
    for (const [name, value] of Object.entries(json)) {
      if (name === '@type' || name === '@id' || name === '@context') continue;
      properties.set(bareType(name), this.#values(value, depth + 1));
    }
    if (id !== null && properties.size > 0 && !this.#byId.has(id)) this.#byId.set(id, thing);
    return thing;
  }

  #values(json: unknown, depth: number): Value[] {
    if (depth > MAX_DEPTH) return [];
    if (typeof json === 'string') return [json];
    if (typeof json === 'number' || typeof json === 'boolean') return [String(json)];
    if (Array.isArray(json)) return json.flatMap((member) => this.#values(member, depth + 1));
    if (typeof json !== 'object' || json === null) return [];
    const thing = this.#thing(json as Record<string, unknown>, depth);
    return thing === null ? [] : [thing];
  }
}
