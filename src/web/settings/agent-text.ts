import { t } from '../words/t.ts';

/** In the order in which they are looked for: most browsers claim to be others too. */
const browsers = [
  ['Firefox', /Firefox\//u],
  ['Edge', /Edg\//u],
  ['Opera', /OPR\//u],
  ['Chrome', /Chrome\//u],
  ['Safari', /Safari\//u],
] as const;

const systems = [
  ['Android', /Android/u],
  ['iPhone', /iPhone/u],
  ['iPad', /iPad/u],
  ['Windows', /Windows/u],
  ['macOS', /Mac OS/u],
  ['Linux', /Linux/u],
] as const;

/** A browser and its system as people know them, such as `Firefox · Linux`. */
export function agentText(userAgent: string | null): string {
  const known = [browsers, systems].flatMap(
    (names) => names.find(([, shape]) => shape.test(userAgent ?? ''))?.[0] ?? [],
  );
  return known.length === 0 ? t('Unknown browser') : known.join(' · ');
}
