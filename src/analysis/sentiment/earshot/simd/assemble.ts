import { type Code, type Local, local, type Type, type, unsigned } from './instructions.ts';

/** A function of a module: parameters are 32-bit integers, as a rule addresses in bytes. */
export interface Routine {
  parameters: readonly string[];
  variables: readonly Type[];
  body: Code;
}

/** A routine whose `body` is given its parameters by name, and a maker of variables, which begin as 0. */
export function routine<Parameter extends string>(
  parameters: readonly Parameter[],
  body: (parameters: Record<Parameter, Local>, variable: (type: Type) => Local) => Code,
): Routine {
  const variables: Type[] = [];
  const named = Object.fromEntries(parameters.map((name, index) => [name, local(index)]));
  const variable = (type: Type) => local(parameters.length + variables.push(type) - 1);
  return { parameters, variables, body: body(named as Record<Parameter, Local>, variable) };
}

/** A module in WebAssembly's binary format, which exports `routines` and works on the memory that it is given as `arena.memory`. */
export function assemble(routines: Readonly<Record<string, Routine>>): Uint8Array<ArrayBuffer> {
  const functions = Object.values(routines);
  const types = functions.map(({ parameters }) => [0x60, list(parameters.map(() => type.i32)), list([])]);
  const memory = [name('arena'), name('memory'), 0x02, 0x00, 0];
  const exports = Object.keys(routines).map((key, index) => [name(key), 0x00, index]);
  const bodies = functions.map(({ variables, body }) => {
    const declared = list(variables.map((variable) => [1, type[variable]]));
    return sized([declared, body, 0x0b]);
  });
  return Uint8Array.from(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
      section(1, types),
      section(2, [memory]),
      section(3, [...functions.keys()]),
      section(7, exports),
      section(10, bodies),
    ]),
  );
}

function section(id: number, entries: readonly Code[]): Code {
  return [id, sized(list(entries))];
}

function list(entries: readonly Code[]): Code {
  return [unsigned(entries.length), entries];
}

function name(text: string): Code {
  return list([...new TextEncoder().encode(text)]);
}

function sized(code: Code): Code {
  const bytes = flat(code);
  return [unsigned(bytes.length), bytes];
}

function flat(code: Code): number[] {
  return typeof code === 'number' ? [code] : code.flatMap(flat);
}
