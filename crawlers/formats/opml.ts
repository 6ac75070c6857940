import { htmlToText } from './html-text.ts';
import { scanMarkup } from './markup.ts';

/** A feed that a subscription list names. */
export interface OutlinedFeed {
  /** As written, with `feed:` taken for what it stands for. */
  url: string;
  title: string | null;
  /** Line of its outline, counted from 1. */
  line: number;
}

/** An outline that should name a feed and does not. */
export interface NamelessOutline {
  title: string | null;
  line: number;
}

/** What a subscription list names, in document order. */
export interface Outlines {
  feeds: OutlinedFeed[];
  /** Leaves without an address. */
  nameless: NamelessOutline[];
}

/**
 * Reads a subscription list (OPML 1.0 and 2.0), well-formed or not: outlines nested in folders, attribute names in any
 * case. Never throws; linear time.
 */
export function parseOpml(source: string): Outlines {
  const outlines: Outlines = { feeds: [], nameless: [] };
  const lineAt = lineCounter(source);
  /** Outlines that are open; a folder is one that holds others. */
  const open: { title: string | null; line: number; isFolder: boolean }[] = [];

  scanMarkup(source, 'html', {
    open(name, attributes, selfClosing, at) {
      if (name !== 'outline') return;
      const parent = open.at(-1);
      if (parent !== undefined) parent.isFolder = true;
      const line = lineAt(at.start);
      const title = htmlToText(attributes.get('title') || attributes.get('text') || '') || null;
      const url = (attributes.get('xmlurl') ?? '').trim();
      if (url !== '') outlines.feeds.push({ url: webAddress(url), title, line });
      const outline = { title, line, isFolder: url !== '' };
      if (selfClosing) leave(outline);
      else open.push(outline);
    },
    close(name) {
      const outline = name === 'outline' ? open.pop() : undefined;
      if (outline !== undefined) leave(outline);
    },
    text() {},
  });
  return outlines;

  function leave({ title, line, isFolder }: (typeof open)[number]): void {
    if (!isFolder) outlines.nameless.push({ title, line });
  }
}

/** `feed://host/path` is http, `feed:https://…` is what follows. */
function webAddress(url: string): string {
  return url.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://');
}

/** Line numbers of ascending offsets, each counted from the one before. */
function lineCounter(source: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (let end = source.indexOf('\n', at); end !== -1 && end < offset; end = source.indexOf('\n', at)) {
      line += 1;
      at = end + 1;
    }
    return line;
  };
}
