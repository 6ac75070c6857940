import { addMs, HOUR, MINUTE } from '../../core/time.ts';
import { larkspur } from './content/brands.ts';
import { finePrint } from './content/fine-print.ts';
import { openLetter, passages, quoteIntros, quoteTitles } from './content/open-letter.ts';
import { thanks } from './content/praise.ts';
import { promises } from './content/promises.ts';
import { refunds } from './content/refunds.ts';
import { apologies, crisisReports } from './content/reports.ts';
import { rivalPraise } from './content/rival.ts';
import { staff } from './content/staff.ts';
import { waiting } from './content/waiting.ts';
import type { Narrator } from './narrator.ts';
import type { Random } from './random.ts';
import { sampleTimes, wave } from './schedule.ts';
import { aggregator, blogger, newspaper } from './site-list.ts';

/** What the outside world should know about a moment of the story. */
export interface Beat {
  at: Date;
  text: string;
}

const LETTER = 70 * MINUTE;
const PEAK = 3 * HOUR;
const APOLOGY = 6 * HOUR;
const END = 10 * HOUR;

const subjects = [refunds, refunds, staff, promises, waiting, finePrint];
const heated = { short: 3, plain: 3, angry: 2, ironic: 1.2, letter: 2, review: 3 };
const switching = { short: 3, plain: 3, review: 2 };
const relieved = { short: 3, plain: 3, letter: 1, review: 2 };

/** The crisis that begins at `start`: outcry, letter, copies, reports, apology, relief. Returns its turning points. */
export function crisis(narrator: Narrator, random: Random, start: Date): Beat[] {
  outcry(narrator, random, start);
  letterAndEchoes(narrator, random, start);
  reports(narrator, random, start);
  relief(narrator, random, start);

  return [
    {
      at: start,
      text: 'Larkspur Mobile takes the monthly fee twice and refuses refunds: the first complaints',
    },
    { at: addMs(start, LETTER), text: 'Nora Vance publishes an open letter to Larkspur Mobile' },
    { at: addMs(start, LETTER + 25 * MINUTE), text: 'Others copy the letter word for word' },
    {
      at: addMs(start, LETTER + HOUR),
      text: 'The letter is quoted all over the place, and newspapers report',
    },
    { at: addMs(start, PEAK), text: 'Complaints reach their peak; the company is silent' },
    { at: addMs(start, APOLOGY), text: 'Larkspur Mobile apologises in public and refunds everybody' },
    { at: addMs(start, APOLOGY + HOUR), text: 'The first refunds arrive, and people say thank you' },
    { at: addMs(start, END), text: 'Talk is back to what it usually is' },
  ];
}

function outcry(narrator: Narrator, random: Random, start: Date): void {
  const rising = wave(PEAK);
  const rate = (ms: number) => rising(ms) * (ms < APOLOGY ? 1 : Math.exp((APOLOGY - ms) / HOUR));
  const topic = 'complaint';
  for (const at of sampleTimes(random, 108, start, END, rate)) {
    const phrases = random.pick(subjects);
    const post = narrator.tell({ at, topic, flow: 'talk', mood: 'bitter', phrases, tones: heated });
    if (random.chance(0.06)) narrator.copy(post, aggregator, addMs(at, random.between(15, 50) * MINUTE));
  }
  for (const at of sampleTimes(random, 12, start, END, rate)) {
    narrator.tell({
      at,
      topic: 'rival-praise',
      flow: 'talk',
      mood: 'even',
      phrases: rivalPraise,
      tones: switching,
    });
  }
}

function letterAndEchoes(narrator: Narrator, random: Random, start: Date): void {
  const letter = narrator.publish(blogger, {
    ...openLetter,
    at: addMs(start, LETTER),
    topic: 'open-letter',
    tone: 'letter',
  });
  narrator.copy(letter, aggregator, addMs(letter.at, 25 * MINUTE));
  narrator.copy(letter, 'bills-and-phones', addMs(letter.at, 50 * MINUTE));
  narrator.copy(letter, 'kitchen-table', addMs(letter.at, 75 * MINUTE));

  const places = [
    'handset-weekly',
    'old-switchboard',
    'townsquare',
    'slow-post',
    'kitchen-table',
    'signal-stream',
  ];
  const moments = sampleTimes(random, 9, addMs(letter.at, 20 * MINUTE), 4 * HOUR, wave(HOUR));
  for (const [index, at] of moments.entries()) {
    const title = narrator.writer.line(quoteTitles);
    const text = `${narrator.writer.line(quoteIntros)}\n\n“${narrator.writer.line(passages)}”`;
    narrator.publish(places[index % places.length] as string, {
      at,
      topic: 'quote',
      tone: 'plain',
      title,
      text,
    });
  }
}

function reports(narrator: Narrator, random: Random, start: Date): void {
  for (const at of sampleTimes(random, 5, addMs(start, 2 * HOUR), 4 * HOUR, wave(90 * MINUTE))) {
    narrator.tell({
      at,
      topic: 'news',
      flow: 'news',
      mood: 'even',
      phrases: crisisReports,
      tones: { report: 1 },
    });
  }
}

function relief(narrator: Narrator, random: Random, start: Date): void {
  const [statement, report, advice] = apologies;
  const apology = (after: number) =>
    ({ at: addMs(start, APOLOGY + after), topic: 'apology', tone: 'report' }) as const;
  narrator.publish('kitchen-table', { ...apology(0), ...statement, author: larkspur.name });
  narrator.publish(newspaper, { ...apology(25 * MINUTE), ...report });
  narrator.publish('handset-weekly', { ...apology(50 * MINUTE), ...advice });

  const from = addMs(start, APOLOGY + 20 * MINUTE);
  for (const at of sampleTimes(random, 38, from, 8 * HOUR, wave(100 * MINUTE))) {
    narrator.tell({ at, topic: 'thanks', flow: 'talk', mood: 'glad', phrases: thanks, tones: relieved });
  }
}
