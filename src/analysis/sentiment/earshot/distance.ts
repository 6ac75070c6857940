import { flag, type Token } from './token.ts';

/** Distances beyond this are all the same. */
export const FAR = 12;
/** Where there is no target. */
export const NO_TARGET = 2 * FAR + 1;

/** For each token its signed distance in tokens to the nearest target, clamped to ±12, plus 12; 25 without target. */
export function distances(tokens: readonly Token[]): Uint8Array {
  const found = new Uint8Array(tokens.length).fill(NO_TARGET);
  const isTarget = (at: number) => ((tokens[at]?.flags ?? 0) & flag.target) !== 0;
  let last = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < tokens.length; at += 1) {
    if (isTarget(at)) last = at;
    if (last >= 0) found[at] = FAR + Math.min(FAR, at - last);
  }
  let next = Number.POSITIVE_INFINITY;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    if (isTarget(at)) next = at;
    const behind = found[at] === NO_TARGET ? Number.POSITIVE_INFINITY : (found[at] ?? 0) - FAR;
    if (next - at < behind) found[at] = FAR - Math.min(FAR, next - at);
  }
  return found;
}
