// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how a reference is written
import { describe, expect, it } from 'vitest';
import { faultsOf, fileOf } from './read-file.ts';

describe('${NAME}', () => {
  const secretOf = (written: string, env: Record<string, string> = {}) =>
    fileOf(`receivers:\n  pr:\n    webhook: https://h.example/\n    secret: ${written}`, env).receivers[0]
      ?.settings.secret;

  it('is replaced inside a text, and its value is never YAML', () => {
    expect(secretOf('a-${X}-b', { X: '} # [' })).toBe('a-} # [-b');
    expect(secretOf('"${X}${Y}"', { X: 'x', Y: '${X}' })).toBe('x${X}');
  });

  it('means itself when the dollar is doubled', () => {
    expect(secretOf('$${X}', {})).toBe('${X}');
  });

  it('must be well-formed', () => {
    expect(faultsOf('brands: [{ name: "${no name}" }]')).toEqual([
      '1:18 brands[0].name expected ${NAME}; write $${ where the characters themselves are meant',
    ]);
  });

  it('leaves comments and keys alone', () => {
    expect(fileOf('# ${ABSENT}\nbrands: []')).toBeDefined();
    expect(faultsOf('${ABSENT}: 1')).toEqual(['1:1 ${ABSENT} unknown key "${ABSENT}"']);
  });

  it('counts an empty variable as missing', () => {
    expect(faultsOf('brands: [{ name: ${X} }]', { X: '' })).toEqual([
      '1:18 brands[0].name environment variable X is not set',
    ]);
  });
});
