import { plainLine } from './plain.ts';
import { counted, durationText, usualText } from './words.ts';

/** One line that names an incident: `Acme: 33 negative mentions in 2 hours, usually 4.2`. */
export function incidentTitle(incident: {
  brand: string;
  window: { from: string; to: string; negative: number };
  expected: number;
}): string {
  const { window } = incident;
  return surgeTitle({ ...incident, count: window.negative });
}

/** The same of another label, or of one theme: `Acme: 9 negative mentions of delivery in 2 hours, usually less than 1`. */
export function surgeTitle(surge: {
  brand: string;
  window: { from: string; to: string };
  count: number;
  expected: number;
  label?: 'negative' | 'positive' | undefined;
  theme?: string | null | undefined;
}): string {
  const { brand, window, count, expected, label = 'negative', theme = null } = surge;
  const length = durationText(Date.parse(window.to) - Date.parse(window.from));
  const mentions = counted(count, `${label} mention`);
  const of = theme === null ? '' : ` of ${plainLine(theme)}`;
  return `${plainLine(brand)}: ${mentions}${of} in ${length}, usually ${usualText(expected)}`;
}

/** `Acme: 57 more mentions than the 20 an hour that are told one by one`. */
export function floodTitle({
  brand,
  count,
  perHour,
}: {
  brand: string;
  count: number;
  perHour: number;
}): string {
  const more = counted(count, 'more mention');
  return `${plainLine(brand)}: ${more} than the ${perHour} an hour that are told one by one`;
}
