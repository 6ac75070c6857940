import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../crawlers/formats/html-text.ts';

describe('HTML as plain text', () => {
  it.each([
    [
      'makes a line of every block',
      '<h1>A</h1><p>b <b>c</b>d</p>\n\n<div>e<br>f<br/>g</div>',
      'A\nb cd\ne\nf\ng',
    ],
    ['collapses white space', '  a \n\t b&nbsp;&nbsp;<i> c</i>  ', 'a b c'],
    ['keeps words whole that markup runs through', 'Ac<b>me</b> Ac&shy;me', 'Acme Acme'],
    ['parts cells by a space', '<table><tr><td>1<td>2</tr><tr><th>3</th><th>4</th></tr></table>', '1 2\n3 4'],
    [
      'decodes entities once',
      '&lt;b&gt; &amp;amp; &hellip; &#8217; &#x1F600; &unknown; AT&T',
      '<b> &amp; … ’ 😀 &unknown; AT&T',
    ],
    ['leaves comparison signs alone', '1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['drops code and comments', 'a<script>if (x < 1) "</p>"</script><style>p{}</style><!-- <p> -->b', 'ab'],
    [
      'drops what is shown instead of something else',
      'a<noscript>enable it</noscript><video>too old</video> b',
      'a b',
    ],
    ['keeps the rest when such an element never ends', '<video src=x>the whole article', 'the whole article'],
    ['drops code that never ends', 'text<script>var a', 'text'],
    ['drops control characters', 'a\u0000b\u0007c&#1;d', 'abcd'],
    ['reads text without markup', 'plain', 'plain'],
    ['is empty for nothing', ' <p> </p> ', ''],
  ])('%s', (_behaviour, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('survives nesting deeper than any stack', () => {
    expect(htmlToText(`${'<div><b>'.repeat(200_000)}deep`)).toBe('deep');
    expect(htmlToText(`${'</div></b>'.repeat(200_000)}deep`)).toBe('deep');
  });

  it('never throws, and never leaves loose white space', () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<b',
      '>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&',
      '&amp',
      '"',
      '=',
      '\n',
    );
    const markup = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(markup, (html) => {
        const text = htmlToText(html);
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/[ \n]{2}/);
      }),
    );
  });
});
