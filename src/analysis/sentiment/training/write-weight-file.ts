import { type Calibration, MAGIC, PREAMBLE, type WeightHeader } from '../earshot/weight-file.ts';

export type Tensors = Readonly<Record<string, Int8Array | Float32Array | readonly string[]>>;

/** The bytes of a weight file; `openWeights` reads them. */
export function weightFileOf(tensors: Tensors, calibration: Calibration): Uint8Array {
  const parts: Uint8Array[] = [];
  let offset = 0;
  const listed: WeightHeader['tensors'] = Object.entries(tensors).map(([name, numbers]) => {
    const bytes = bytesOf(numbers);
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    padded.set(bytes);
    parts.push(padded);
    const kind = numbers instanceof Int8Array ? 'i8' : numbers instanceof Float32Array ? 'f32' : 'utf8';
    const entry = { name, kind, offset, length: kind === 'f32' ? bytes.length / 4 : bytes.length } as const;
    offset += padded.length;
    return entry;
  });
  const header = Buffer.from(JSON.stringify({ tensors: listed, calibration } satisfies WeightHeader));
  const preamble = Buffer.alloc(PREAMBLE, MAGIC);
  preamble.writeUInt32LE(header.length, MAGIC.length);
  return Buffer.concat([preamble, header, ...parts]);
}

function bytesOf(numbers: Int8Array | Float32Array | readonly string[]): Uint8Array {
  if (numbers instanceof Int8Array || numbers instanceof Float32Array)
    return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  return Buffer.from(numbers.join('\n'));
}
