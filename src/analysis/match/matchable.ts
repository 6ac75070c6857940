import { domainToASCII } from 'node:url';
import { parseUrl } from '../../core/parse-url.ts';

/** What is matched. Only what a query asks for is looked at. */
export interface Matchable {
  title: string | null;
  text: string;
  author?: string | null | undefined;
  /** Where it was published; its host is what `site:` asks for, beside `host`. */
  url?: string | null | undefined;
  host?: string | null | undefined;
  /** BCP 47 tag; absent: guessed from title and text when a query asks. */
  language?: string | null | undefined;
  /** Id of the connector that brought it. */
  connector?: string | null | undefined;
}

/** Values of `site:` that an item fulfils: its hosts, and the domains these are part of. */
export function sitesOf({ url, host }: Matchable): Set<string> {
  const hosts = [host ?? '', hostOf(url)].map((name) => domainToASCII(name.replace(/\.$/, '')));
  return new Set(hosts.flatMap(tails('.', 'end')).filter((site) => site !== ''));
}

/** Values of `lang:` that a tag fulfils: itself, and the shorter ones it begins with. */
export function languagesOf(tag: string): string[] {
  return tails('-', 'start')(tag.toLowerCase().replaceAll('_', '-'));
}

function hostOf(url: string | null | undefined): string {
  return parseUrl(url ?? '')?.hostname ?? '';
}

/** A name without none, one, two … of its parts, taken away so that its `kept` side stays. */
function tails(separator: string, kept: 'start' | 'end'): (name: string) => string[] {
  return (name) => {
    const parts = name.split(separator);
    return parts.map((_, i) =>
      (kept === 'end' ? parts.slice(i) : parts.slice(0, parts.length - i)).join(separator),
    );
  };
}
