/**
 * Instructions of WebAssembly by the names of its specification (W3C WebAssembly Core 2.0, chapter 5), as nested lists of
 * bytes: operands first, then the operation.
 */
export type Code = number | readonly Code[];

/** A parameter or variable of a function. */
export interface Local {
  get: Code;
  set(value: Code): Code;
}

export const type = { i32: 0x7f, f32: 0x7d, v128: 0x7b } as const;
export type Type = keyof typeof type;

/** The local that is number `index`, parameters first. */
export function local(index: number): Local {
  return { get: [0x20, index], set: (value) => [value, 0x21, index] };
}

export const i32 = {
  const: (value: number): Code => [0x41, signed(value)],
  add: (a: Code, b: Code): Code => [a, b, 0x6a],
  mul: (a: Code, b: Code): Code => [a, b, 0x6c],
  load: (address: Code, offset = 0): Code => [address, 0x28, 2, unsigned(offset)],
} as const;

export const f32 = {
  add: (a: Code, b: Code): Code => [a, b, 0x92],
  store: (address: Code, value: Code, offset = 0): Code => [address, value, 0x38, 2, unsigned(offset)],
} as const;

/** Four 32-bit numbers at once. */
export const v128 = {
  load: (address: Code, offset = 0): Code => [address, 0xfd, 0x00, 4, unsigned(offset)],
  load32_splat: (address: Code, offset = 0): Code => [address, 0xfd, 0x09, 2, unsigned(offset)],
  store: (address: Code, value: Code): Code => [address, value, 0xfd, 0x0b, 4, 0],
  and: (a: Code, b: Code): Code => [a, b, 0xfd, 0x4e],
  /** Bits of `a` where `mask` has ones, of `b` elsewhere. */
  bitselect: (a: Code, b: Code, mask: Code): Code => [a, b, mask, 0xfd, 0x52],
} as const;

export const i32x4 = { splat: (value: Code): Code => [value, 0xfd, 0x11] } as const;

export const f32x4 = {
  extract_lane: (vector: Code, lane: number): Code => [vector, 0xfd, 0x1f, lane],
  gt: (a: Code, b: Code): Code => [a, b, 0xfd, 0x44],
  add: (a: Code, b: Code): Code => [a, b, 0xfd, 0xe4, 0x01],
  mul: (a: Code, b: Code): Code => [a, b, 0xfd, 0xe6, 0x01],
  pmax: (a: Code, b: Code): Code => [a, b, 0xfd, 0xeb, 0x01],
} as const;

/** Does `body` for `counter` = 0, `step`, … below `end`, at least once. */
export function countTo(counter: Local, end: Code, step: Code, body: Code): Code {
  const next = counter.set(i32.add(counter.get, step));
  return [counter.set(i32.const(0)), 0x03, 0x40, body, next, counter.get, end, 0x49, 0x0d, 0, 0x0b];
}

/** LEB128, of a number from 0 to 2³¹. */
export function unsigned(value: number): Code {
  return value < 0x80 ? value : [(value & 0x7f) | 0x80, unsigned(value >>> 7)];
}

function signed(value: number): Code {
  return value < 0x40 ? value : [(value & 0x7f) | 0x80, signed(value >>> 7)];
}
