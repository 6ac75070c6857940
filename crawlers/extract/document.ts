import { type CheerioAPI, load } from 'cheerio/slim';
import { DomHandler, Parser } from 'htmlparser2';
import type { Element } from './dom.ts';

/** Browsers flatten at 512; everything here that recurses over a page relies on this bound. */
const MAX_DEPTH = 256;
const MAX_ELEMENTS = 60_000;
const CHUNK = 65_536;

/** Elements that are asked for by name often enough to be noted while the tree grows. */
type Landmark = 'html' | 'base' | 'body' | 'title' | 'meta' | 'link' | 'script' | 'h1';
const landmarks: ReadonlySet<string> = new Set<Landmark>([
  'html',
  'base',
  'body',
  'title',
  'meta',
  'link',
  'script',
  'h1',
]);

/** A page as a tree: by CSS selectors, and by the names of {@link Landmark} elements in document order. */
export interface PageDocument {
  $: CheerioAPI;
  named(name: Landmark): readonly Element[];
}

/** Builds a tree and knows how deep and how large it has become. */
class CountingHandler extends DomHandler {
  depth = 0;
  elements = 0;
  readonly landmarks = new Map<string, Element[]>();

  override onopentag(name: string, attribs: Record<string, string>): void {
    this.depth += 1;
    this.elements += 1;
    super.onopentag(name, attribs);
    if (!landmarks.has(name)) return;
    // domhandler and cheerio are typed against different versions of the same nodes.
    const element = this.tagStack.at(-1) as unknown as Element;
    const known = this.landmarks.get(name);
    if (known === undefined) this.landmarks.set(name, [element]);
    else known.push(element);
  }

  override onclosetag(): void {
    this.depth -= 1;
    super.onclosetag();
  }

  /** Nobody reads comments, nor what a style sheet says: it is half of some pages. */
  override oncomment(): void {}

  override ontext(data: string): void {
    if ((this.tagStack.at(-1) as { name?: string } | undefined)?.name !== 'style') super.ontext(data);
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
 * Parses HTML of any quality into a tree at most 256 elements deep (plus one flattened level) and about 60,000
 * elements large; what comes after that is not read. There is one root, so that selectors take linear time: a fragment,
 * or a page with something behind its end, is put into a body. Never throws.
 */
export function parseDocument(html: string): PageDocument {
  const parsed = parseTree(html);
  const roots = parsed.root.children.filter((child) => 'attribs' in child);
  // cheerio is typed against an older domhandler whose nodes have the same shape.
  const tree = roots.length === 1 ? parsed : parseTree(`<html><body>${html}`);
  return {
    $: load(tree.root as unknown as Parameters<typeof load>[0]),
    named: (name) => tree.landmarks.get(name) ?? [],
  };
}

function parseTree(html: string): CountingHandler {
  const handler = new CountingHandler();
  const parser = new ShallowParser(handler);
  for (let at = 0; at < html.length && handler.elements < MAX_ELEMENTS; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
  }
  parser.end();
  return handler;
}
