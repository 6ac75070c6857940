/** What a weight file says of itself before its numbers. */
export interface WeightHeader {
  tensors: { name: string; kind: 'i8' | 'f32' | 'utf8'; offset: number; length: number }[];
  calibration: Calibration;
}

/** How a model's outputs become probabilities: softmax(sharpness · (Σ share · log-softmax(model) + bias)). */
export interface Fit {
  /** For negative, neutral, positive. */
  bias: number[];
  sharpness: number;
  /** The first model's part in the average; the second has the rest. */
  share: number;
}

export interface Calibration {
  /** Net and linear model of English, where a target stands in the text and where none does. */
  targeted: Fit;
  whole: Fit;
  /** Language → its own model and the one of all languages. */
  languages: Record<string, Fit>;
  /** Languages without a model of their own: the one of all languages alone. */
  other: Fit;
}

/** The numbers of a weight file, by name; throws where there is none of that name. */
export interface Weights {
  calibration: Calibration;
  bytes(name: string): Int8Array;
  floats(name: string): Float32Array;
  lines(name: string): string[];
  has(name: string): boolean;
}

/** First bytes of the file, then the header's length as 32-bit little-endian, the header as JSON, the numbers. */
export const MAGIC = 'EAR1';
export const PREAMBLE = 8;

/** Opens a weight file's bytes; numbers are views, not copies. */
export function openWeights(file: Uint8Array): Weights {
  const text = new TextDecoder();
  if (text.decode(file.subarray(0, MAGIC.length)) !== MAGIC) throw new Error('not a weight file of earshot');
  const headerEnd = PREAMBLE + new DataView(file.buffer, file.byteOffset).getUint32(MAGIC.length, true);
  const header = JSON.parse(text.decode(file.subarray(PREAMBLE, headerEnd))) as WeightHeader;
  const tensors = new Map(header.tensors.map((tensor) => [tensor.name, tensor]));
  const numbers = new Uint8Array(file.subarray(headerEnd)).buffer;
  const view = <T>(name: string, Kind: new (buffer: ArrayBuffer, offset: number, length: number) => T): T => {
    const tensor = tensors.get(name);
    if (tensor === undefined) throw new Error(`the weight file has no "${name}"`);
    return new Kind(numbers, tensor.offset, tensor.length);
  };
  return {
    calibration: header.calibration,
    bytes: (name) => view(name, Int8Array<ArrayBuffer>),
    floats: (name) => view(name, Float32Array<ArrayBuffer>),
    lines: (name) => text.decode(view(name, Uint8Array<ArrayBuffer>)).split('\n'),
    has: (name) => tensors.has(name),
  };
}
