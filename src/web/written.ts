import { collapseSpaces } from '../core/text.ts';

/** The parts of a list as a person writes it: by commas, semicolons or lines; each once, none empty. */
export function listed(written: string): string[] {
  return [...new Set(written.split(/[,;\n]/u).map(collapseSpaces))].filter((part) => part !== '');
}

/** A web address as people write it, who leave out `https://`; null where it is none. */
export function webAddress(written: string): string | null {
  if (written === '') return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//iu.test(written) ? written : `https://${written}`;
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
