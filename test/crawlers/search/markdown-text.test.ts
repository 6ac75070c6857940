import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markdownText } from '../../../crawlers/search/markdown-text.ts';

it.each([
  ['# Title\n\ntext', 'Title\n\ntext'],
  ['> quoted\n>> twice', 'quoted\ntwice'],
  ['- one\n* two', 'one\ntwo'],
  [
    'see [the page](https://example.com/a "title") and ![a picture](https://example.com/p.png)',
    'see the page and a picture',
  ],
  ['**bold** ~~gone~~ `code`', 'bold gone code'],
  ['a < b && List<String> stays', 'a < b && List<String> stays'],
  ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
  ['before <!-- for\nauthors --> after', 'before after'],
  ['<!-- never ends', ''],
  ['AT&amp;T <b>bold</b>', 'AT&T bold'],
  ['a\n\n\n\n\nb', 'a\n\nb'],
])('reads %j', (markdown, text) => {
  expect(markdownText(markdown)).toBe(text);
});

it('takes anything', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof markdownText(text) === 'string'));
});

it.each(['[', '![a](', '<!--', '`', '>', '[a](b "'])('takes a great many of %j', (part) => {
  expect(typeof markdownText(part.repeat(50_000))).toBe('string');
});
