import type { IncidentBackground, IncidentMessage } from '../../src/core/message.ts';
import { MINUTE } from '../../src/core/time.ts';
import { boundedLine } from './bounded.ts';
import { ruleWords } from './rule-words.ts';
import { durationText, listText } from './words.ts';

const NAME = 100;

/** What has happened to an incident, in a sentence. */
export function incidentNews({ type, data: { brand, incident }, background }: IncidentMessage): string {
  const words = ruleWords(incident.rule);
  const name = boundedLine(brand.name, NAME);
  const noun = words.noun(name);
  const by = whoIs(background?.by ?? null);
  switch (type) {
    case 'incident.opened':
      return words.opened(name);
    case 'incident.escalated':
      if (background?.change === 'worse') return `The ${noun} got worse: it is ${incident.severity} now.`;
      if (background?.change === 'back') return `The ${noun} is back after it had calmed down.`;
      return `The ${noun} goes on.`;
    case 'incident.acknowledged':
      return `${by ?? 'Somebody'} is looking after the ${noun}.`;
    case 'incident.recovered':
      return words.recovered(name);
    case 'incident.resolved':
      if (background?.partOf !== undefined) return `The ${noun} is not told by itself any more.`;
      return by === null ? `The ${noun} is over.` : `The ${noun} is over. ${by} closed it.`;
  }
}

/** The reasons that are ours, in words; null where they say nothing new. */
const reasons: ReadonlyMap<string, string | null> = new Map([
  ['', null],
  ['quiet', null],
  ['real', 'It was a real problem.'],
  ['false alarm', 'It was a false alarm.'],
  ['false-alarm', 'It was a false alarm.'],
]);

/** Why an incident is over; null where that is plain. */
export function whyOver({ type, background }: IncidentMessage): string | null {
  if (type !== 'incident.resolved') return null;
  if (background?.partOf !== undefined)
    return `It is part of another incident from now on: ${boundedLine(background.partOf, 250)}.`;
  const resolution = boundedLine(background?.handling?.resolution ?? '', 200);
  const ours = reasons.get(resolution.toLowerCase());
  return ours === undefined ? `The reason given: ${resolution}.` : ours;
}

/** How long it took to acknowledge, to answer and to recover. */
export function handled({ handling }: IncidentBackground): string | null {
  if (handling === undefined) return null;
  const { acknowledgedBy, acknowledgedAfter, answeredAfter, recoveredAfter } = handling;
  const who = whoIs(acknowledgedBy);
  const by = who === null ? '' : ` by ${who.replace(/^Somebody at /u, 'somebody at ')}`;
  const steps = [
    acknowledgedAfter === null ? null : `acknowledged${by} ${after(acknowledgedAfter)}`,
    answeredAfter === null ? null : `answered in public ${after(answeredAfter)}`,
    recoveredAfter === null ? null : `back to the usual ${after(recoveredAfter)}`,
  ].filter((step) => step !== null);
  return steps.length === 0 ? null : `It was ${listText(steps)}.`;
}

/** Who acted; of whoever used the link of a receiver no more is known. Null where nobody did. */
function whoIs(actor: string | null): string | null {
  const name = boundedLine(actor ?? '', NAME);
  const receiver = /^receiver (.+)$/u.exec(name)?.[1];
  return receiver === undefined ? name || null : `Somebody at “${receiver}”`;
}

function after(ms: number): string {
  return ms < MINUTE ? 'within a minute' : `after ${durationText(ms)}`;
}
