import { assemble } from './assemble.ts';
import { routines } from './routines.ts';

/** Numbers in an arena's memory, and the address of the first. */
export interface Block<Numbers> {
  address: number;
  numbers: Numbers;
}

type Routines = { [Name in keyof typeof routines]: (...operands: number[]) => void };

/** Memory in which WebAssembly's vector instructions work, and the routines that do so. */
export interface Arena {
  routines: Routines;
  /** Zeros, which begin at a multiple of 16 bytes; throws where there is no room left. */
  floats(length: number): Block<Float32Array>;
  integers(length: number): Block<Int32Array>;
}

const PAGE = 65_536;
const ALIGNMENT = 16;

/** An arena of so many bytes, of which only what is written to is ever held. Its memory never moves. */
export function createArena(bytes: number): Arena {
  const pages = Math.ceil(bytes / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const compiled = new WebAssembly.Module(assemble(routines));
  const { exports } = new WebAssembly.Instance(compiled, { arena: { memory } });
  let used = 0;
  const take = (length: number) => {
    const address = used;
    used = Math.ceil((address + 4 * length) / ALIGNMENT) * ALIGNMENT;
    return address;
  };
  return {
    routines: exports as Routines,
    floats(length) {
      const address = take(length);
      return { address, numbers: new Float32Array(memory.buffer, address, length) };
    },
    integers(length) {
      const address = take(length);
      return { address, numbers: new Int32Array(memory.buffer, address, length) };
    },
  };
}
