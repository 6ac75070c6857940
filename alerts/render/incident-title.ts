import { plainLine } from './plain.ts';
import { counted, durationText, usualText } from './words.ts';

/** One line that names an incident: `Acme: 33 negative mentions in 2 hours, usually 4.2`. */
export function incidentTitle(incident: {
  brand: string;
  window: { from: string; to: string; negative: number };
  expected: number;
}): string {
  const { brand, window, expected } = incident;
  const length = durationText(Date.parse(window.to) - Date.parse(window.from));
  const count = counted(window.negative, 'negative mention');
  return `${plainLine(brand)}: ${count} in ${length}, usually ${usualText(expected)}`;
}
