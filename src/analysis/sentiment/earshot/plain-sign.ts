const SPACES: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20]);
/** Signs that are one token each whatever comes next. */
const ALONE: ReadonlySet<number> = unitsOf(',"()-*+%$/');
/** Signs that may go on: of the same kind (`!?`, `...`), or as a face (`:)`). */
const OPEN: ReadonlySet<number> = unitsOf('.!?:;');

/** Whether a unit parts tokens and is nothing itself; there are others, which `pieces` passes over. */
export function isSpace(unit: number): boolean {
  return SPACES.has(unit);
}

/** Whether the unit at `at` of `text[…, to)` is a sign by itself, which needs no pattern to be told. */
export function isPlainSign(text: string, at: number, to: number): boolean {
  const unit = text.charCodeAt(at);
  if (ALONE.has(unit)) return true;
  return OPEN.has(unit) && (at + 1 === to || isSpace(text.charCodeAt(at + 1)));
}

function unitsOf(signs: string): Set<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}
