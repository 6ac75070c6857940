import type { Element } from './dom.ts';

/** A value of a property: text, or another thing. */
export type Value = string | Thing;

/** A schema.org node, in whichever syntax the page wrote it. */
export interface Thing {
  /** Names without their vocabulary: `NewsArticle`. */
  types: readonly string[];
  id: string | null;
  properties: ReadonlyMap<string, readonly Value[]>;
  /** Where it stands on the page, when the markup is part of the page. */
  element: Element | null;
}

/** Adds one more value to a property. */
export function addValue(properties: Map<string, Value[]>, name: string, value: Value): void {
  const values = properties.get(name);
  if (values === undefined) properties.set(name, [value]);
  else values.push(value);
}

/** The first text among the values of `names`; a thing stands for its name, its address or its id. */
export function textValue(thing: Thing, ...names: string[]): string | null {
  for (const name of names) {
    for (const value of thing.properties.get(name) ?? []) {
      const text =
        typeof value === 'string' ? value.trim() : (textValue(value, 'name', '@value', 'url') ?? value.id);
      if (text !== null && text !== '') return text;
    }
  }
  return null;
}

/** The things among the values of `names`. */
export function thingsIn(thing: Thing, ...names: string[]): Thing[] {
  return names
    .flatMap((name) => thing.properties.get(name) ?? [])
    .filter((value): value is Thing => typeof value !== 'string');
}

/** `roots` and every thing they hold, each once, outer things first. Order is that of the page. */
export function allThings(roots: readonly Thing[]): Thing[] {
  const seen = new Set<Thing>();
  const visit = (thing: Thing): void => {
    if (seen.has(thing)) return;
    seen.add(thing);
    for (const values of thing.properties.values()) {
      for (const value of values) if (typeof value !== 'string') visit(value);
    }
  };
  for (const root of roots) visit(root);
  return [...seen];
}

/** A type's name without its vocabulary: `https://schema.org/Review` and `schema:Review` are `Review`. */
export function bareType(type: string): string {
  return type.replace(/^.*[/#:]/s, '');
}
