import { addMs, BUCKET, HOUR } from '../../../src/core/time.ts';
import { languages, type Mood, places } from './cast.ts';
import { type Head, type Heads, headKey } from './heads.ts';
import { prose } from './prose.ts';
import type { Random } from './random.ts';
import type { Crisis, Slot } from './timetable.ts';

/** One post as it is written. */
export interface Post {
  brand: number;
  at: Date;
  head: Head;
  text: string;
  title: string | null;
  place: (typeof places)[number];
  host: string;
  /** Rank of the author among those of the place, and the number of the source that brings it. */
  author: number;
  source: number;
  reach: number | null;
  likes: number | null;
  story: Story;
  /** It says again what its story said before. */
  isCopy: boolean;
}

/** One text that may be told again. */
export interface Story {
  id: string;
  text: string;
  title: string | null;
  head: Head;
  begun: Date;
  crisis: Crisis | null;
}

const AUTHORS = 20_000;
/** Stories of each brand that are still told. */
const ALIVE = 40;
const LIFE = 36 * HOUR;

/** Writes the posts of each slot; some tell again what was told before. */
export function createWriter(heads: Heads, random: Random): (slot: Slot) => Post[] {
  const alive = new Map<number, Story[]>();
  return (slot) => {
    const times = Array.from({ length: slot.mentions }, () => Math.floor(random.next() * BUCKET));
    return times.sort((a, b) => a - b).map((offset) => write(slot, addMs(slot.at, offset)));
  };

  function write({ brand, crisis }: Slot, at: Date): Post {
    const place = shared(places, random);
    const told = (alive.get(brand) ?? []).filter(({ begun }) => at.getTime() - begun.getTime() < LIFE);
    const again = told.length > 0 && random.happens(crisis === null ? 0.12 : 0.4);
    const story = again ? (told[random.rank(told.length)] as Story) : begin(brand, crisis, place.long, at);
    if (!again && random.happens(0.05)) alive.set(brand, [story, ...told].slice(0, ALIVE));
    return {
      brand,
      at,
      head: story.head,
      text: story.text,
      title: story.title,
      place,
      host: random.oneOf(place.hosts),
      author: random.person(AUTHORS),
      source: random.below(place.sources),
      reach: random.happens(0.3) ? Math.floor(10 ** (1 + random.next() * 5)) : null,
      likes: place.long ? null : Math.floor(5 ** (random.next() * 4)) - 1,
      story,
      isCopy: again,
    };
  }

  function begin(brand: number, crisis: Crisis | null, long: boolean, begun: Date): Story {
    const { language } = shared(languages, random);
    const choices = heads.get(headKey(brand, moodOf(crisis, random), language)) ?? [];
    const head = random.oneOf(choices);
    const tail = prose(random, long ? 60 + random.below(160) : 5 + random.below(35));
    const title = long ? prose(random, 5 + random.below(5)).slice(0, -1) : null;
    return { id: random.id(begun), text: `${head.text} ${tail}`, title, head, begun, crisis };
  }
}

function moodOf(crisis: Crisis | null, random: Random): Mood {
  const dice = random.next();
  if (dice < (crisis === null ? 0.17 : 0.75)) return 'negative';
  return dice < 0.72 ? 'neutral' : 'positive';
}

function shared<T extends { share: number }>(choices: readonly T[], random: Random): T {
  let left = random.next() * choices.reduce((sum, { share }) => sum + share, 0);
  for (const choice of choices) {
    left -= choice.share;
    if (left < 0) return choice;
  }
  return choices[0] as T;
}
