import { expect, it } from 'vitest';
import { isForDevelopment } from '../../../../src/analysis/sentiment/training/split.ts';

it('puts a text on one side whatever its links, names and signs, and about one in seven aside', () => {
  const texts = Array.from(
    { length: 2000 },
    (_, i) =>
      `complaint ${String.fromCharCode(97 + (i % 26)).repeat(i % 40)}${'q'.repeat(i % 7)} about ${'xyz'.repeat(i % 53)}`,
  );
  const kept = new Set(texts).size;
  const aside = [...new Set(texts)].filter(isForDevelopment).length;
  expect(aside / kept).toBeGreaterThan(0.1);
  expect(aside / kept).toBeLessThan(0.2);
  for (const text of texts.slice(0, 100))
    expect(isForDevelopment(`@someone ${text.toUpperCase()}!! https://t.example/1`)).toBe(
      isForDevelopment(text),
    );
});
