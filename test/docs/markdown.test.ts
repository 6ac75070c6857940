import { describe, expect, it } from 'vitest';
import { markdownTable, replaceSection } from '../../src/docs/markdown.ts';

describe('a Markdown table', () => {
  it('keeps bars of a cell inside the cell', () => {
    expect(markdownTable(['a', 'b'], [['x | y', 'z']])).toBe('| a | b |\n| --- | --- |\n| x \\| y | z |\n');
  });
});

describe('a generated section', () => {
  const text = 'before\n<!-- generated: tables -->\nold\n<!-- end -->\nafter\n';

  it('is replaced, and nothing around it', () => {
    expect(replaceSection(text, 'tables', 'new')).toBe(
      'before\n<!-- generated: tables -->\n\nnew\n\n<!-- end -->\nafter\n',
    );
  });

  it('comes out the same when it is replaced by the same again', () => {
    const once = replaceSection(text, 'tables', 'new');
    expect(replaceSection(once, 'tables', 'new')).toBe(once);
  });

  it('that is missing is an error that names it', () => {
    expect(() => replaceSection(text, 'charts', 'new')).toThrow('charts');
  });
});
