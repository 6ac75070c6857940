import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createArena } from '../../../../../src/analysis/sentiment/earshot/simd/arena.ts';

const WIDTH = 8;
const BYTES = 4 * WIDTH;
const arena = createArena(1 << 20);
const { routines } = arena;

/** Whole numbers: sums of them are the same in whatever order. */
const numbers = (length: number) =>
  fc.array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length });
const rowsOf = (rows: number) => numbers(rows * WIDTH);
const columns = [...Array(WIDTH).keys()];

function put(values: readonly number[]) {
  const block = arena.floats(values.length);
  block.numbers.set(values);
  return block;
}

it('convolves what five words and five places add, and keeps what is above 0', () => {
  fc.assert(
    fc.property(rowsOf(50), rowsOf(1), (rows, bias) => {
      const table = put(rows);
      const to = arena.floats(WIDTH);
      const list = arena.integers(10);
      list.numbers.set(list.numbers.map((_, k) => table.address + k * 5 * BYTES));
      routines.convolve(to.address, put(bias).address, list.address, list.address + 20, BYTES);
      const added = (j: number, row: number) => rows[(row * 5 + (row % 5)) * WIDTH + j] ?? 0;
      const sum = (j: number) =>
        [...Array(10).keys()].reduce((all, row) => all + added(j, row), bias[j] ?? 0);
      expect([...to.numbers]).toEqual(columns.map((j) => Math.max(0, sum(j))));
    }),
    { numRuns: 30 },
  );
});

it('multiplies a matrix and a vector', () => {
  fc.assert(
    fc.property(rowsOf(12), rowsOf(1), (matrix, vector) => {
      const to = arena.floats(12);
      routines.multiply(to.address, 4 * 12, put(matrix).address, put(vector).address, BYTES);
      const product = (row: number) =>
        columns.reduce((sum, j) => sum + (matrix[row * WIDTH + j] ?? 0) * (vector[j] ?? 0), 0);
      expect([...to.numbers]).toEqual([...Array(12).keys()].map(product));
    }),
    { numRuns: 30 },
  );
});

it('finds the greatest of each column, and the first row that has it', () => {
  fc.assert(
    fc.property(rowsOf(6), (matrix) => {
      const most = arena.floats(WIDTH);
      const where = arena.integers(WIDTH);
      routines.greatest(most.address, where.address, put(matrix).address, 6, BYTES);
      const column = (j: number) => matrix.filter((_, i) => i % WIDTH === j);
      const greatest = columns.map((j) => Math.max(0, ...column(j)));
      expect([...most.numbers]).toEqual(greatest);
      expect([...where.numbers]).toEqual(
        greatest.map((value, j) => (value > 0 ? column(j).indexOf(value) : 0)),
      );
    }),
    { numRuns: 30 },
  );
});

it('lets through only what stands where there is something above 0', () => {
  fc.assert(
    fc.property(rowsOf(1), rowsOf(1), (values, by) => {
      const to = put(values);
      routines.gate(to.address, put(by).address, BYTES);
      expect([...to.numbers]).toEqual(values.map((value, j) => ((by[j] ?? 0) > 0 ? value : 0)));
    }),
    { numRuns: 30 },
  );
});

it('sums up the products of five slopes and the positions of a word, turned round', () => {
  fc.assert(
    fc.property(rowsOf(5), rowsOf(5), (slopes, word) => {
      const to = arena.floats(1);
      routines.pull(to.address, put(slopes).address, put(word).address, BYTES);
      const product = (k: number, j: number) =>
        (slopes[k * WIDTH + j] ?? 0) * (word[(4 - k) * WIDTH + j] ?? 0);
      const sum = [0, 1, 2, 3, 4].flatMap((k) => columns.map((j) => product(k, j))).reduce((a, b) => a + b);
      expect(to.numbers[0]).toBe(sum);
    }),
    { numRuns: 30 },
  );
});
