import { prefixOfNamespace } from './vocabulary.ts';

/**
 * Gives elements their canonical names: lower case, with the prefix that their namespace has here, none for RSS and
 * Atom. Deliberately simpler than the standard, as feeds are: a prefix keeps its latest meaning, prefixes that are not
 * declared (or stand for an unknown address) mean what they usually mean, `xmlns` counts only where it stands.
 */
export class Namespaces {
  readonly #prefixes = new Map<string, string>();
  #atRoot = true;

  /** The canonical name of an element with these (lower-case) attributes, whose declarations hold from now on. */
  enter(tag: string, attributes: ReadonlyMap<string, string>): string {
    for (const [name, uri] of attributes) {
      const prefix = name.startsWith('xmlns:') ? prefixOfNamespace(uri) : undefined;
      if (prefix !== undefined) this.#prefixes.set(name.slice('xmlns:'.length), prefix);
    }
    const name = tag.toLowerCase();
    const colon = name.indexOf(':');
    const written = colon === -1 ? '' : name.slice(0, colon);
    const prefix = colon === -1 ? this.#defaultPrefix(attributes) : (this.#prefixes.get(written) ?? written);
    this.#atRoot = false;
    const local = name.slice(colon + 1);
    return prefix === '' || prefix === 'atom' ? local : `${prefix}:${local}`;
  }

  /** A root's own namespace is never another vocabulary, whatever it says. */
  #defaultPrefix(attributes: ReadonlyMap<string, string>): string {
    return this.#atRoot ? '' : (prefixOfNamespace(attributes.get('xmlns') ?? '') ?? '');
  }
}
