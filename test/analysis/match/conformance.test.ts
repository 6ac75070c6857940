import { describe, expect, it } from 'vitest';
import type { Matchable } from '../../../src/analysis/match/matchable.ts';
import { tables } from './conformance-tables.ts';
import { found } from './found.ts';

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('%s in %j finds %j', (query, text, pieces) => {
    expect(found(query, text)).toEqual(pieces);
  });
});

describe('fields and attributes', () => {
  it.each<[query: string, item: Partial<Matchable>, matches: boolean]>([
    ['title:acme', { title: 'Acme!' }, true],
    ['title:acme', { text: 'acme' }, false],
    ['title:(acme OR globex) bad', { title: 'Globex', text: 'bad' }, true],
    ['title:(acme -bad)', { title: 'Acme', text: 'bad' }, true],
    ['title:(acme -bad)', { title: 'bad Acme' }, false],
    ['acme phone', { title: 'acme', text: 'phone' }, true],
    ['"acme phone"', { title: 'acme', text: 'phone' }, false],
    ['acme NEAR/5 phone', { title: 'acme', text: 'phone' }, false],
    ['title:(acme NEAR/5 phone)', { title: 'the phone of acme' }, true],
    ['title:case:Acme', { title: 'acme' }, false],
    ['author:bob acme', { author: 'Bob Roe', text: 'acme' }, true],
    ['author:@bob', { author: 'bob', text: '' }, true],
    ['author:"bob roe"', { author: '@BobRoe' }, true],
    ['author:bob', { title: 'bob', text: 'bob' }, false],
    ['acme -author:acme', { author: 'ACME', text: 'acme' }, false],
    ['acme -author:acme', { text: 'acme' }, true],
    ['acme', { author: 'acme' }, false],
    ['acme site:example.com', { url: 'https://example.com/x', text: 'acme' }, true],
    ['acme site:example.com', { url: 'https://blog.EXAMPLE.com:8080/', text: 'acme' }, true],
    ['acme site:example.com', { host: 'a.b.example.com', text: 'acme' }, true],
    ['acme site:example.com', { url: 'https://badexample.com/', text: 'acme' }, false],
    ['acme site:example.com', { url: 'https://example.com.evil.net/', text: 'acme' }, false],
    ['acme site:example.com', { url: 'no url', text: 'acme' }, false],
    ['acme -site:example.com', { text: 'acme' }, true],
    ['acme -site:(example.com OR b.net)', { url: 'https://b.net', text: 'acme' }, false],
    ['site:münchen.de', { url: 'https://www.münchen.de/' }, true],
    ['site:www.example.com', { url: 'https://example.com/' }, false],
    ['acme lang:en', { language: 'en-US', text: 'acme' }, true],
    ['acme lang:pt-BR', { language: 'pt_br', text: 'acme' }, true],
    ['acme lang:pt-BR', { language: 'pt', text: 'acme' }, false],
    ['acme lang:(de OR fr)', { language: 'fr', text: 'acme' }, true],
    ['acme -lang:en', { text: 'Acme is the worst company that I have ever had to deal with' }, false],
    ['lang:en', { text: 'This is the worst company that I have ever had to deal with' }, true],
    ['acme source:reddit', { connector: 'reddit', text: 'acme' }, true],
    ['source:Reddit', { connector: 'reddit', text: '' }, true],
    ['acme -source:reddit', { connector: 'hackernews', text: 'acme' }, true],
    ['acme source:reddit', { text: 'acme' }, false],
  ])('%s of %j: %j', (query, item, matches) => {
    expect(found(query, item.text ?? '', item) !== null).toBe(matches);
  });

  it('marks words of the title as such, and gives no place for what is not in title or text', () => {
    expect(
      found('author:bob site:example.com (acme OR tv)', 'my tv', {
        title: 'Acme',
        author: 'bob',
        host: 'example.com',
      }),
    ).toEqual(['title: Acme', 'tv']);
    expect(found('author:bob', 'bob', { author: 'bob' })).toEqual([]);
  });
});
