import { addField, type Fields } from './document.ts';

/** Files what the Channel Definition Format writes as attributes: the `href` and the `lastmod` of channels and items. */
export function fileCdfAttributes(
  fields: Fields,
  attributes: ReadonlyMap<string, string>,
  bases: readonly string[],
): void {
  for (const [attribute, name] of [
    ['href', 'link'],
    ['lastmod', 'modified'],
  ] as const) {
    const text = attributes.get(attribute);
    if (text !== undefined)
      addField(fields, name, { text, markup: false, attributes: new Map(), children: new Map(), bases });
  }
}
