import { addMs, DAY, MINUTE } from '../../core/time.ts';
import { grumbles } from './content/grumbles.ts';
import { news } from './content/news.ts';
import { praise } from './content/praise.ts';
import { questions } from './content/questions.ts';
import { rivalGrumbles, rivalPraise, rivalQuestions } from './content/rival.ts';
import { smallTalk } from './content/small-talk.ts';
import type { Narrator, Occasion } from './narrator.ts';
import type { Random } from './random.ts';
import { dailyRhythm, sampleTimes } from './schedule.ts';
import { aggregator } from './site-list.ts';

type Kind = Omit<Occasion, 'at'>;

const calm = { short: 2, plain: 3, review: 3 };
const chatty = { short: 2, plain: 3 };

const kinds = {
  complaint: { topic: 'complaint', flow: 'talk', mood: 'even', phrases: grumbles, tones: calm },
  praise: { topic: 'praise', flow: 'talk', mood: 'glad', phrases: praise, tones: { ...calm, letter: 1 } },
  question: { topic: 'question', flow: 'talk', mood: 'even', phrases: questions, tones: chatty },
  news: { topic: 'news', flow: 'news', mood: 'even', phrases: news, tones: { report: 1, plain: 1 } },
  rivalPraise: { topic: 'rival-praise', flow: 'talk', mood: 'even', phrases: rivalPraise, tones: calm },
  rivalQuestion: {
    topic: 'rival-question',
    flow: 'talk',
    mood: 'even',
    phrases: rivalQuestions,
    tones: chatty,
  },
  rivalComplaint: {
    topic: 'rival-complaint',
    flow: 'talk',
    mood: 'even',
    phrases: rivalGrumbles,
    tones: calm,
  },
  smallTalk: {
    topic: 'small-talk',
    flow: 'small-talk',
    mood: 'even',
    phrases: smallTalk,
    tones: { ...chatty, report: 3 },
  },
} satisfies Record<string, Kind>;

/** One ordinary day from midnight UTC `day`: about 34 mentions of Larkspur, 12 of Pebblefone; weekends are quieter. */
export function ordinaryDay(narrator: Narrator, random: Random, day: Date): void {
  const weekend = [0, 6].includes(day.getUTCDay());
  const own = weekend ? random.between(22, 26) : random.between(29, 35);
  const complaints = Math.round(own * 0.17) + random.between(-1, 1);
  const praised = Math.round(own * 0.32);
  const reported = weekend ? 2 : 5;
  const rivals = weekend ? 8 : 12;

  const say = (kind: Kind, count: number): void => {
    for (const at of sampleTimes(random, count, day, DAY, dailyRhythm)) narrator.tell({ ...kind, at });
  };
  const before = narrator.posts.length;
  say(kinds.complaint, complaints);
  say(kinds.praise, praised);
  say(kinds.news, reported);
  say(kinds.question, own - complaints - praised - reported);
  const tellable = narrator.posts.slice(before);
  say(kinds.rivalPraise, rivals - 4);
  say(kinds.rivalQuestion, 3);
  say(kinds.rivalComplaint, 1);
  say(kinds.smallTalk, weekend ? 14 : 20);

  for (let copies = 0; copies < (weekend ? 1 : 2); copies++) {
    const original = random.pick(tellable);
    narrator.copy(original, aggregator, addMs(original.at, random.between(20, 90) * MINUTE));
  }
}
