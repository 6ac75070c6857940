/** What customers of one kind of company live through. Phrases follow "they", or stand as clauses of their own. */
export interface Industry {
  thing: string[];
  did: { bad: string[]; good: string[]; plain: string[] };
  is: { bad: string[]; good: string[]; plain: string[] };
}

/** `thing | they did: bad; good; plain | it is: bad; good; plain`, phrases split by `/`. */
export function industry(
  thing: string,
  did: [string, string, string],
  is: [string, string, string],
): Industry {
  const list = (phrases: string) => phrases.split('/').map((phrase) => phrase.trim());
  return {
    thing: list(thing),
    did: { bad: list(did[0]), good: list(did[1]), plain: list(did[2]) },
    is: { bad: list(is[0]), good: list(is[1]), plain: list(is[2]) },
  };
}
