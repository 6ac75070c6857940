import { SECOND } from '../../src/core/time.ts';
import { canonicalPath, matchesPath, type PathPattern, parsePathPattern } from './path-pattern.ts';

/** What a robots.txt says to one crawler. */
export interface Robots {
  allows(url: URL): boolean;
  /** The pause it asks for between two requests, in milliseconds; null when it asks for none. */
  crawlDelayMs: number | null;
  /** Number of rules, for whoever bounds what is kept. */
  size: number;
}

interface Rule {
  allow: boolean;
  pattern: PathPattern;
}

/** The lines for one crawler; `named` once a group was for it. */
interface Group {
  named: boolean;
  rules: Rule[];
  delayMs: number | null;
}

/** Bytes that are read at most (RFC 9309 §2.5). */
const MAX_BYTES = 500 * 1024;

/** The longest pause that is honoured; whoever asks for more gets this. */
const MAX_CRAWL_DELAY = 60 * SECOND;

export const allowAll: Robots = { allows: () => true, crawlDelayMs: null, size: 0 };

/** `body` as text; a line that the limit cut is dropped, for half a path would forbid more than was meant. */
function readableText(body: Uint8Array): string {
  const text = new TextDecoder().decode(body.subarray(0, MAX_BYTES));
  if (body.byteLength <= MAX_BYTES) return text;
  return text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'), 0));
}

function* directives(text: string): Generator<{ key: string; value: string }> {
  for (const line of text.split(/[\r\n]/)) {
    const [content = ''] = line.split('#', 1);
    const colon = content.indexOf(':');
    if (colon === -1) continue;
    yield { key: content.slice(0, colon).trim().toLowerCase(), value: content.slice(colon + 1).trim() };
  }
}

/** Whom a `User-agent` line is for: `*`, or a product token that may carry a version (`Earshot/1.0`). */
function productToken(value: string): string {
  return value.startsWith('*') ? '*' : (/^[a-z_-]+/i.exec(value)?.[0] ?? '').toLowerCase();
}

function delayOf(value: string): number | null {
  if (!/^\d+(\.\d+)?$/.test(value)) return null;
  return Math.min(Number(value) * SECOND, MAX_CRAWL_DELAY);
}

/** Longest pattern first, `Allow` before an equally long `Disallow`: the first match decides. */
function byPrecedence(a: Rule, b: Rule): number {
  return b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow);
}

function robotsOf({ rules, delayMs }: Group): Robots {
  const sorted = rules.toSorted(byPrecedence);
  return {
    crawlDelayMs: delayMs,
    size: rules.length,
    allows(url) {
      if (url.pathname === '/robots.txt') return true;
      const path = canonicalPath(url.pathname + url.search);
      return sorted.find(({ pattern }) => matchesPath(pattern, path))?.allow ?? true;
    },
  };
}

/**
 * Reads a robots.txt for the crawler whose product token is `product` (RFC 9309): all groups that name it, else all
 * groups for `*`. Never fails; what is no directive is skipped.
 */
export function parseRobots(body: Uint8Array, product: string): Robots {
  const own: Group = { named: false, rules: [], delayMs: null };
  const others: Group = { named: false, rules: [], delayMs: null };
  let addressed = new Set<Group>();
  let inAgentLines = false;
  for (const { key, value } of directives(readableText(body))) {
    if (key === 'user-agent') {
      if (!inAgentLines) addressed = new Set();
      inAgentLines = true;
      const token = productToken(value);
      if (token === '*') addressed.add(others);
      if (token === product.toLowerCase()) addressed.add(own);
      for (const group of addressed) group.named = true;
    } else if (key === 'allow' || key === 'disallow') {
      inAgentLines = false;
      if (value === '') continue;
      const rule = { allow: key === 'allow', pattern: parsePathPattern(value) };
      for (const group of addressed) group.rules.push(rule);
    } else if (key === 'crawl-delay') {
      // No record of the standard, so it must not end the list of agents.
      for (const group of addressed) group.delayMs = delayOf(value) ?? group.delayMs;
    }
  }
  return robotsOf(own.named ? own : others);
}
