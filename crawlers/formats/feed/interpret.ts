import { cloudOf } from './cloud.ts';
import { elementsOf, type FeedDocument, type Fields, firstText } from './document.ts';
import { itemOf, titleIn } from './entry-item.ts';
import { capped, MAX_LINE } from './limits.ts';
import { pageLink, relatedLink } from './links.ts';
import { skipOf, ttlSecondsOf } from './pace.ts';
import type { ParsedFeed } from './parsed-feed.ts';
import { authorOf } from './people.ts';

/** A feed's elements as what they mean. `url` is where the document was found; relative links start from it. */
export function interpretFeed(document: FeedDocument, url: string | null): ParsedFeed {
  const { format, head } = document;
  const links = elementsOf(head, 'link');
  // A document that was found nowhere may say where it is.
  const self = relatedLink(links, 'self', [url]);
  const link = pageLink(
    links.filter(({ attributes }) => attributes.get('rel') !== 'self'),
    [self, url],
  );
  const language = capped(firstText(head, 'language', 'dc:language') ?? document.language ?? '', MAX_LINE);
  const context = {
    format,
    bases: [self, link, url],
    // RFC 4287 §4.2.1: a feed's author is that of its entries; RSS says nothing of the kind.
    author: format === 'atom' ? authorOf(head) : null,
    language,
  };
  return {
    format,
    title: titleIn(head, format),
    link,
    language,
    self,
    hub: relatedLink(links, 'hub', [self, url]),
    cloud: cloudOf(head),
    generator: generatorOf(head),
    next: relatedLink(links, 'next', [self, url]),
    prevArchive: relatedLink(links, 'prev-archive', [self, url]),
    ttlSeconds: ttlSecondsOf(head),
    skip: skipOf(head),
    items: document.entries.map((entry) => itemOf(entry, context)),
    truncated: document.truncated,
  };
}

/** RSS names it in the text, Atom also by its address. */
function generatorOf(head: Fields): string | null {
  const [generator] = elementsOf(head, 'generator');
  const named = [generator?.text.trim(), generator?.attributes.get('uri')].filter(Boolean).join(' ');
  return capped(named, MAX_LINE);
}
