import { type CheerioAPI, load } from 'cheerio/slim';
import { DomHandler, Parser } from 'htmlparser2';

/** Browsers flatten at 512; everything here that recurses over a page relies on this bound. */
const MAX_DEPTH = 256;
const MAX_ELEMENTS = 100_000;
const CHUNK = 65_536;

/** Builds a tree and knows how deep and how large it has become. */
class CountingHandler extends DomHandler {
  depth = 0;
  elements = 0;

  override onopentag(name: string, attribs: Record<string, string>): void {
    this.depth += 1;
    this.elements += 1;
    super.onopentag(name, attribs);
  }

  override onclosetag(): void {
    this.depth -= 1;
    super.onclosetag();
  }
}

/**
 * A parser that treats elements below {@link MAX_DEPTH} as empty, so that their text lands in the deepest allowed
 * ancestor. The parser searches its own stack at every tag: without the bound a page of a million `<b>` costs
 * quadratic time here and overflows the call stack of whoever walks the tree.
 */
class ShallowParser extends Parser {
  readonly #handler: CountingHandler;
  #flatten = false;

  constructor(handler: CountingHandler) {
    super(handler);
    this.#handler = handler;
  }

  protected override isVoidElement(name: string): boolean {
    return this.#flatten || super.isVoidElement(name);
  }

  override onopentagname(start: number, end: number): void {
    this.#flatten = this.#handler.depth >= MAX_DEPTH;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.#flatten = false;
    super.onclosetag(start, end);
  }
}

/**
 * Parses HTML of any quality into a tree at most 256 elements deep (plus one flattened level) and about 100,000
 * elements large; what comes after that is not read. There is one root, so that selectors take linear time: a fragment,
 * or a page with something behind its end, is put into a body. Never throws.
 */
export function parseDocument(html: string): CheerioAPI {
  const root = parseTree(html);
  const roots = root.children.filter((child) => 'attribs' in child);
  // cheerio is typed against an older domhandler whose nodes have the same shape.
  const tree = roots.length === 1 ? root : parseTree(`<html><body>${html}`);
  return load(tree as unknown as Parameters<typeof load>[0]);
}

function parseTree(html: string): DomHandler['root'] {
  const handler = new CountingHandler();
  const parser = new ShallowParser(handler);
  for (let at = 0; at < html.length && handler.elements < MAX_ELEMENTS; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
  }
  parser.end();
  return handler.root;
}
