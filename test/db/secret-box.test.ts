import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSecretBox, SecretError } from '../../db/secret-box.ts';

const text = fc.string({ unit: 'binary' });
const box = createSecretBox('a secret of this installation');

describe('secret box', () => {
  it('opens what it sealed', () => {
    fc.assert(
      fc.property(text, text, (plain, context) => {
        expect(box.open(box.seal(plain, context), context)).toBe(plain);
      }),
    );
  });

  it('seals one text differently each time, and does not show it', () => {
    const [first, second] = [box.seal('hunter2', 'receivers'), box.seal('hunter2', 'receivers')];
    expect(first).not.toBe(second);
    expect(first).toMatch(/^v1\.[\w-]+$/u);
    expect(Buffer.from(first.slice(3), 'base64url').toString('latin1')).not.toContain('hunter2');
  });

  it('does not open in another context or with another secret', () => {
    fc.assert(
      fc.property(text, text, text, (plain, context, other) => {
        fc.pre(context !== other);
        const sealed = box.seal(plain, context);
        expect(() => box.open(sealed, other)).toThrow(SecretError);
        expect(() => createSecretBox(other).open(sealed, context)).toThrow(SecretError);
      }),
    );
  });

  it('does not open when any byte was changed', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 255 }), (plain, at, flip) => {
        const body = Buffer.from(box.seal(plain, 'c').slice(3), 'base64url');
        const index = at % body.length;
        body[index] = (body[index] ?? 0) ^ flip;
        expect(() => box.open(`v1.${body.toString('base64url')}`, 'c')).toThrow(SecretError);
      }),
    );
  });

  it('refuses whatever was never sealed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((rest) => `v1.${rest}`),
        ),
        (sealed) => {
          expect(() => box.open(sealed, 'c')).toThrow(SecretError);
        },
      ),
    );
  });
});
