import { parseUrl } from '../core/parse-url.ts';
import { collapseSpaces } from '../core/text.ts';

/** The parts of a list as a person writes it: by commas, semicolons or lines; each once, none empty. */
export function listed(written: string): string[] {
  return [...new Set(written.split(/[,;\n]/u).map(collapseSpaces))].filter((part) => part !== '');
}

/** A web address as people write it, who leave out `https://`; null where it is none. */
export function webAddress(written: string): string | null {
  if (written === '') return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//iu.test(written) ? written : `https://${written}`;
  const url = parseUrl(address);
  return url !== null && /^https?:$/u.test(url.protocol) ? url.href : null;
}
