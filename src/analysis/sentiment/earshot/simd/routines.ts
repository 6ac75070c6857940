import { routine } from './assemble.ts';
import { type Code, countTo, f32, f32x4, i32, i32x4, type Local, v128 } from './instructions.ts';

/** Bytes of four numbers, which are worked on at once. */
const FOUR = i32.const(16);
/** Bytes of four rows in the list that `mix` reads. */
const FOUR_LISTED = i32.const(32);

/**
 * The arithmetic of the net. Parameters are addresses, and lengths in `bytes`, all multiples of 16 above 0; `multiply`
 * makes a multiple of four sums, `mix` adds a multiple of four rows.
 */
export const routines = {
  /**
   * to = ReLU(bias + Σ row k at position k): `words` and `places` are where the addresses of five rows each stand, a row
   * having `bytes` for each of five positions.
   */
  convolve: routine(['to', 'bias', 'words', 'places', 'bytes'], (given, variable) => {
    const { to, bias, words, places, bytes } = given;
    const wordRows = times(5, () => variable('i32'));
    const placeRows = times(5, () => variable('i32'));
    const at = variable('i32');
    const zero = variable('v128');
    const position = (list: Local, k: number) => plus(i32.load(list.get, 4 * k), bytes, k);
    const sum = [...wordRows, ...placeRows].reduce(
      (total: Code, row) => f32x4.add(total, four(row, at)),
      four(bias, at),
    );
    return [
      wordRows.map((row, k) => row.set(position(words, k))),
      placeRows.map((row, k) => row.set(position(places, k))),
      countTo(at, bytes.get, FOUR, put(to, at, f32x4.pmax(zero.get, sum))),
    ];
  }),

  /** to[row] = Σ matrix[row][j] · vector[j]; `toBytes` says how many rows. */
  multiply: routine(['to', 'toBytes', 'matrix', 'vector', 'bytes'], (given, variable) => {
    const { to, toBytes, matrix, vector, bytes } = given;
    const [row, at, x, zero] = [variable('i32'), variable('i32'), variable('v128'), variable('v128')];
    const rows = times(4, () => variable('i32'));
    const sums = times(4, () => variable('v128'));
    return countTo(row, toBytes.get, FOUR, [
      rows.map((from, k) => from.set(plus(matrix.get, bytes, k))),
      sums.map((sum) => sum.set(zero.get)),
      countTo(at, bytes.get, FOUR, [
        x.set(four(vector, at)),
        sums.map((sum, k) => raise(sum, f32x4.mul(four(rows[k] as Local, at), x.get))),
      ]),
      sums.map((sum, k) => f32.store(i32.add(to.get, row.get), total(sum), 4 * k)),
      matrix.set(plus(matrix.get, bytes, 4)),
    ]);
  }),

  /** to[j] += Σ share · row[j] over a list of `listBytes`, which has of each row the address and the share. */
  mix: routine(['to', 'bytes', 'list', 'listBytes'], ({ to, bytes, list, listBytes }, variable) => {
    const [listed, at] = [variable('i32'), variable('i32')];
    const rows = times(4, () => variable('i32'));
    const shares = times(4, () => variable('v128'));
    const entry = i32.add(list.get, listed.get);
    const sum = rows.reduce(
      (total: Code, row, k) => f32x4.add(total, f32x4.mul(four(row, at), (shares[k] as Local).get)),
      four(to, at),
    );
    return countTo(listed, listBytes.get, FOUR_LISTED, [
      rows.map((row, k) => row.set(i32.load(entry, 8 * k))),
      shares.map((share, k) => share.set(v128.load32_splat(entry, 8 * k + 4))),
      countTo(at, bytes.get, FOUR, put(to, at, sum)),
    ]);
  }),

  /** Raises `most` to the greatest of each column over so many rows, and writes down `where`: the number of its row. */
  greatest: routine(['most', 'where', 'matrix', 'rows', 'bytes'], (given, variable) => {
    const { most, where, matrix, rows, bytes } = given;
    const [row, at, x, isMore] = [variable('i32'), variable('i32'), variable('v128'), variable('v128')];
    return countTo(row, rows.get, i32.const(1), [
      countTo(at, bytes.get, FOUR, [
        x.set(four(matrix, at)),
        isMore.set(f32x4.gt(x.get, four(most, at))),
        put(where, at, v128.bitselect(i32x4.splat(row.get), four(where, at), isMore.get)),
        put(most, at, f32x4.pmax(four(most, at), x.get)),
      ]),
      matrix.set(plus(matrix.get, bytes, 1)),
    ]);
  }),

  /** Sets to 0 what stands in `to` where `by` is not above 0. */
  gate: routine(['to', 'by', 'bytes'], ({ to, by, bytes }, variable) => {
    const [at, zero] = [variable('i32'), variable('v128')];
    const isOpen = f32x4.gt(four(by, at), zero.get);
    return countTo(at, bytes.get, FOUR, put(to, at, v128.and(four(to, at), isOpen)));
  }),

  /** to = Σ of the products of five rows from `slopes` on and the five positions of `row`, the last position first. */
  pull: routine(['to', 'slopes', 'row', 'bytes'], ({ to, slopes, row, bytes }, variable) => {
    const slopeRows = times(5, () => variable('i32'));
    const positions = times(5, () => variable('i32'));
    const [at, sum] = [variable('i32'), variable('v128')];
    const product = (k: number) =>
      f32x4.mul(four(slopeRows[k] as Local, at), four(positions[k] as Local, at));
    const products = slopeRows.slice(1).reduce((so, _, k) => f32x4.add(so, product(k + 1)), product(0));
    return [
      slopeRows.map((from, k) => from.set(plus(slopes.get, bytes, k))),
      positions.map((from, k) => from.set(plus(row.get, bytes, 4 - k))),
      countTo(at, bytes.get, FOUR, raise(sum, products)),
      f32.store(to.get, total(sum)),
    ];
  }),
} as const;

function times<Value>(count: number, make: () => Value): Value[] {
  return Array.from({ length: count }, make);
}

/** An address so many times `bytes` after another. */
function plus(address: Code, bytes: Local, count: number): Code {
  return i32.add(address, i32.mul(bytes.get, i32.const(count)));
}

/** Four numbers, `at` bytes after `from`. */
function four(from: Local, at: Local): Code {
  return v128.load(i32.add(from.get, at.get));
}

function put(to: Local, at: Local, value: Code): Code {
  return v128.store(i32.add(to.get, at.get), value);
}

function raise(sum: Local, value: Code): Code {
  return sum.set(f32x4.add(sum.get, value));
}

function total({ get }: Local): Code {
  const lane = (number: number) => f32x4.extract_lane(get, number);
  return f32.add(f32.add(lane(0), lane(1)), f32.add(lane(2), lane(3)));
}
