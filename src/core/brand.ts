/** What is watched. `query` is the boolean expression that finds it; aliases and handles are what people call it. */
export interface Brand {
  id: string;
  name: string;
  query: string;
  aliases: string[];
  handles: string[];
  /** What it is, in a few words: these and the address tell it from its namesakes. */
  description: string | null;
  /** Where it lives on the web. */
  url: string | null;
  /** IANA zone in which the brand's days begin. */
  timezone: string;
  createdAt: Date;
  updatedAt: Date;
}

/** The query that finds a brand which was only given a name, aliases and handles. */
export function defaultQuery(
  name: string,
  aliases: readonly string[] = [],
  handles: readonly string[] = [],
): string {
  const quoted = [name, ...aliases, ...handles].map((term) => `"${term.replaceAll('"', ' ').trim()}"`);
  return [...new Set(quoted)].join(' OR ');
}
