import { elementsOf, type FeedElement, type Fields, firstText } from './document.ts';
import { plainLine } from './plain.ts';

/** Who wrote an entry, as one line; several names are joined by commas. */
export function authorOf(fields: Fields): string | null {
  for (const name of ['dc:creator', 'author', 'itunes:author', 'media:credit']) {
    const names = elementsOf(fields, name)
      .map(personName)
      .filter((found) => found !== null);
    if (names.length > 0) return [...new Set(names)].join(', ');
  }
  return null;
}

function personName({ text, children }: FeedElement): string | null {
  return plainLine(firstText(children, 'name', 'email', 'uri') ?? bareName(text), 'either');
}

/** RSS writes `address (Name)`, others `Name <address>` or `"Name" <address>`. */
function bareName(text: string): string {
  const trimmed = text.trim();
  const [, first, second, third] =
    /^[^\s@]+@[^\s@()]+\s*\(([^()]+)\)$|^"([^"<>]+)"\s*<[^<>@]*@[^<>@]*>$|^([^"<>]+)<[^<>@]*@[^<>@]*>$/.exec(
      trimmed,
    ) ?? [];
  return first ?? second ?? third ?? trimmed;
}
