import { listText } from '../format.ts';

/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** `PR desk, on call and boss`: names in a sentence, each keeping its own direction. */
export function namesText(names: readonly string[]): string {
  return listText(names.map((name) => (RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name)));
}
