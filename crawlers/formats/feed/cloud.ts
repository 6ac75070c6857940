import { elementsOf, type Fields } from './document.ts';
import type { Cloud } from './parsed-feed.ts';

/** RSS's `cloud`; null when it does not say whom to ask. */
export function cloudOf(head: Fields): Cloud | null {
  const attributes = elementsOf(head, 'cloud')[0]?.attributes;
  const written = (name: string) => attributes?.get(name)?.trim() ?? '';
  const port = Number(written('port') || 80);
  const [protocol, domain] = [written('protocol').toLowerCase(), written('domain').toLowerCase()];
  if (protocol === '' || !/^[^\s/@:?#]+$/.test(domain) || !(port >= 1 && port <= 65_535)) return null;
  return { protocol, domain, port, path: written('path'), registerProcedure: written('registerprocedure') };
}
