import type { IncidentMessage } from '../../src/core/message.ts';
import { isBadNews } from '../routing/audience.ts';
import { ruleWords } from './rule-words.ts';
import { counted, durationText, timeText, usualText } from './words.ts';

/** What was counted in the window of an incident, against what is usual; null where nothing was. */
export function incidentCounts({ type, data, background }: IncidentMessage): string | null {
  const { window, expected, incident } = data;
  if (window.mentions === 0) return null;
  const words = ruleWords(incident.rule);
  const length = durationText(Date.parse(window.to) - Date.parse(window.from));
  const until = `up to ${timeText(new Date(window.to), background?.timezone)}`;
  const negative = counted(window.negative, 'negative mention');
  const seen =
    words.good || words.countsAll
      ? `${counted(window.mentions, 'mention')} in ${length}, ${until}, ${window.negative} of them negative`
      : `${negative} among ${window.mentions} in ${length}, ${until}`;
  const told = isBadNews(type) ? seen : `It last brought ${seen}`;
  if (!words.counts && !words.countsAll) return `${told}.`;
  const limit = `19 times out of 20 it is less than ${Math.ceil(expected.upper)}`;
  return `${told}; usual is ${usualText(expected.negative)}, and ${limit}.`;
}
