import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Numbers = Float32Array | Int32Array | Uint8Array;

const suffix = (numbers: Numbers) =>
  numbers instanceof Float32Array ? 'f32' : numbers instanceof Int32Array ? 'i32' : 'u8';

/** Writes arrays as bare little-endian files `name.f32`, `name.i32` or `name.u8` for the Python side to read. */
export async function writeArrays(folder: string, arrays: Readonly<Record<string, Numbers>>): Promise<void> {
  await Promise.all(
    Object.entries(arrays).map(([name, numbers]) =>
      writeFile(
        join(folder, `${name}.${suffix(numbers)}`),
        new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength),
      ),
    ),
  );
}

export async function readFloats(folder: string, name: string): Promise<Float32Array> {
  const bytes = await readFile(join(folder, `${name}.f32`));
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
