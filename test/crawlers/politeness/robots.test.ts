import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalPath, matchesPath, parsePathPattern } from '../../../crawlers/politeness/path-pattern.ts';
import { parseRobots } from '../../../crawlers/politeness/robots.ts';

const robots = (text: string) => parseRobots(new TextEncoder().encode(text), 'Earshot');
const allows = (text: string, path: string): boolean =>
  robots(text).allows(new URL(path, 'https://example.com'));

const group = (rules: string): string => `User-agent: *\n${rules.replaceAll('; ', '\n')}\n`;

describe('a rule', () => {
  it.each([
    // [rules, path, allowed]
    ['Disallow: /', '/', false],
    ['Disallow: /', '/page', false],
    ['Disallow: /', '/robots.txt', true],
    ['Disallow:', '/page', true],
    ['Disallow: /a', '/a', false],
    ['Disallow: /a', '/abc', false],
    ['Disallow: /a/', '/a', true],
    ['Disallow: /A', '/a', true],
    ['Disallow: a', '/a', true],
    ['Allow: /a; Disallow: /', '/a/b', true],
    ['Allow: /a; Disallow: /', '/b', false],
    ['Disallow: /a/b; Allow: /a', '/a/b', false],
    ['Disallow: /a; Allow: /a', '/a', true],
    ['Allow: /a; Disallow: /*.html', '/a.html', false],
    ['Allow: /$; Disallow: /', '/', true],
    ['Allow: /$; Disallow: /', '/a', false],
    ['Disallow: /*.php$', '/a/b.php', false],
    ['Disallow: /*.php$', '/b.php?q=1', true],
    ['Disallow: /*.php', '/b.php?q=1', false],
    ['Disallow: /a*c*e', '/abcde', false],
    ['Disallow: /a*c*e', '/aec', true],
    ['Disallow: /*?', '/a', true],
    ['Disallow: /*?', '/a?b', false],
    ['Disallow: *b', '/ab', false],
    ['Disallow: /a$b', '/a$b', false],
    ['Disallow: /a$b', '/a', true],
    ['Disallow: /a%2Ab', '/a*b', false],
    ['Disallow: /a%2Ab', '/aXb', true],
    ['Disallow: /a%24', '/a$c', false],
    ['Disallow: /grüße', '/gr%C3%BC%c3%9fe', false],
    ['Disallow: /gr%c3%bc%C3%9Fe', '/grüße', false],
    ['Disallow: /%61%62', '/ab', false],
    ['Disallow: /ab', '/%61%62', false],
    ['Disallow: /a%2Fb', '/a/b', true],
    ['Disallow: /a%2fb', '/a%2Fb', false],
    ['Disallow: /q?u=http%3A%2F%2Fx.y', '/q?u=http%3A%2F%2Fx.y', false],
    ["Disallow: /a?q='x'", "/a?q='x'", false],
    ['Disallow: /a{b}', '/a{b}', false],
    ['Disallow: /a # b', '/a', false],
    ['disALLOW : /a', '/a', false],
    ['Disallow /a', '/a', true],
    ['<html><body>Not: found', '/a', true],
  ])('%j judges %s: %s', (rules, path, allowed) => expect(allows(group(rules), path)).toBe(allowed));
});

describe('groups', () => {
  it.each([
    ['without any, all is allowed', '', true],
    ['rules before any agent are nobody’s', 'Disallow: /', true],
    ['its own group counts alone', 'User-agent: *\nDisallow: /\nUser-agent: Earshot\nDisallow: /b', true],
    ['an own group without rules allows all', 'User-agent: Earshot\n\nUser-agent: *\nAllow: /', true],
    ['its name has no case', 'User-agent: eARsHOT\nDisallow: /a', false],
    ['its name may have a version', 'User-agent: Earshot/2.1\nDisallow: /a', false],
    ['a longer name is another crawler', 'User-agent: EarshotImages\nDisallow: /a', true],
    ['a shorter name is another crawler', 'User-agent: Ear\nDisallow: /a', true],
    ['several agents share rules', 'User-agent: Other\nUser-agent: Earshot\nDisallow: /a', false],
    [
      'all of its groups count together',
      'User-agent: Earshot\nDisallow: /b\nUser-agent: x\nUser-agent: Earshot\nDisallow: /a',
      false,
    ],
    ['another crawler’s rules do not count', 'User-agent: Other\nDisallow: /', true],
    ['blank lines separate nothing', 'User-agent: *\n\n\nDisallow: /a', false],
    ['other records separate nothing', 'User-agent: *\nSitemap: https://x/s.xml\nDisallow: /a', false],
    ['lines may end in CR', 'User-agent: *\rDisallow: /a\r', false],
    ['a byte order mark is skipped', '\uFEFFUser-agent: *\nDisallow: /a', false],
  ])('%s', (_, text, allowed) => expect(allows(text, '/a')).toBe(allowed));
});

describe('Crawl-delay', () => {
  it.each([
    ['2', 2_000],
    ['0.5', 500],
    ['86400', 60_000],
    ['-1', null],
    ['soon', null],
    ['', null],
  ])('of %j is %s ms', (value, ms) => {
    expect(robots(`User-agent: *\nCrawl-delay: ${value}`).crawlDelayMs).toBe(ms);
  });

  it('of another crawler does not count', () => {
    expect(robots('User-agent: Other\nCrawl-delay: 9\n\nUser-agent: *\nDisallow:').crawlDelayMs).toBeNull();
  });
});

describe('of a file beyond 500 KiB', () => {
  const filler = `# ${'x'.repeat(1_000)}\n`.repeat(520);

  it('only the beginning is read', () => {
    const first = `User-agent: *\nDisallow: /a\n${filler}`;
    expect(allows(`${first}Disallow: /b\n`, '/a')).toBe(false);
    expect(allows(`${first}Disallow: /b\n`, '/b')).toBe(true);
  });

  it('the line that was cut forbids nothing', () => {
    const start = 'User-agent: *\n';
    const cut = 'Disallow: /';
    const padding = `#${'x'.repeat(500 * 1024 - start.length - cut.length - 2)}\n`;
    expect(allows(`${start}${padding}${cut}private`, '/page')).toBe(true);
  });
});

/** Characters of every kind, those that mean something often. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('%', '4', '1', '*', '$', '2', 'F'),
      fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
    ),
  )
  .map((characters) => characters.join(''));

/** Says the same by trying everything. */
function naiveMatch(pattern: string, path: string): boolean {
  if (pattern === '') return true;
  if (pattern === '$') return path === '';
  if (pattern.startsWith('*')) {
    return [...Array(path.length + 1).keys()].some((skip) => naiveMatch(pattern.slice(1), path.slice(skip)));
  }
  return path !== '' && pattern[0] === path[0] && naiveMatch(pattern.slice(1), path.slice(1));
}

describe('for any pattern', () => {
  const few = (letters: string[]) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 });

  it('matching agrees with trying everything', () => {
    const pattern = fc
      .tuple(few(['a', 'b', '/', '*']), fc.constantFrom('', '$'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(pattern, few(['a', 'b', '/']), (text, path) => {
        return matchesPath(parsePathPattern(text), path) === naiveMatch(text, path);
      }),
      { numRuns: 5_000 },
    );
  });

  it('a path has one spelling', () => {
    fc.assert(
      fc.property(anyText, (path) => {
        const once = canonicalPath(path);
        return canonicalPath(once) === once && /^[\x21-\x7e]*$/.test(once);
      }),
    );
  });

  it('however often stars are tried, a judgement comes', () => {
    const stars = group(`Disallow: /${'*a'.repeat(100_000)}b`);
    expect(allows(stars, `/${'a'.repeat(8_000)}`)).toBe(true);
  });
});

describe('for any bytes', () => {
  it('parsing and judging never fail', () => {
    const file = fc.uint8Array({ maxLength: 300 }).map((bytes) => {
      return Buffer.concat([Buffer.from('User-agent: *\nDisallow: '), bytes]);
    });
    fc.assert(
      fc.property(file, anyText, (bytes, path) => {
        const url = { pathname: path, search: '' } as URL;
        return typeof parseRobots(bytes, 'Earshot').allows(url) === 'boolean';
      }),
    );
  });

  it('judging agrees with the longest match of trying everything', () => {
    const path = fc
      .string({ unit: fc.constantFrom('a', 'b', '/', '*'), maxLength: 5 })
      .map((rest) => `/${rest}`);
    const rule = fc.record({ allow: fc.boolean(), path });
    const target = fc
      .string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 8 })
      .map((rest) => `/${rest}`);
    fc.assert(
      fc.property(fc.array(rule), target, (rules, wanted) => {
        const text = rules.map((one) => `${one.allow ? 'Allow' : 'Disallow'}: ${one.path}`).join('\n');
        const hits = rules.filter((one) => naiveMatch(one.path, wanted));
        const longest = Math.max(...hits.map((one) => one.path.length));
        const best = hits.filter((one) => one.path.length === longest);
        const url = { pathname: wanted, search: '' } as URL;
        expect(robots(`User-agent: *\n${text}`).allows(url)).toBe(
          best.length === 0 || best.some((one) => one.allow),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
