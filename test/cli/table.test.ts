import { describe, expect, it } from 'vitest';
import { formatTable } from '../../src/cli/table.ts';

describe('formatTable', () => {
  it('aligns columns, numbers on the right', () => {
    const rows = [
      ['Acme', '7'],
      ['Globex Corporation', '1200'],
    ];
    expect(formatTable([{ title: 'brand' }, { title: 'mentions', align: 'right' }], rows)).toBe(
      [
        'brand               mentions',
        'Acme                       7',
        'Globex Corporation      1200',
        '',
      ].join('\n'),
    );
  });

  it('knows that some characters are wide and some have no width', () => {
    const lines = formatTable(
      [{ title: 'a' }, { title: 'b' }],
      [
        ['東京', 'x'],
        ['cafe\u0301', 'y'],
      ],
    ).split('\n');
    expect(lines).toEqual(['a     b', '東京  x', 'cafe\u0301  y', '']);
  });

  it('lets no text steer the terminal', () => {
    expect(formatTable([{ title: 't' }], [['a\u001b[2Jb\nc\u202Ed']])).toBe('t\na [2Jb c d\n');
  });

  it('is empty without rows', () => {
    expect(formatTable([{ title: 't' }], [])).toBe('');
  });
});
