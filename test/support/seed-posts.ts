import type { FetchedItem } from '../../src/core/item.ts';
import { addMs, DAY, HOUR, MINUTE } from '../../src/core/time.ts';

const praise = [
  [
    'Switched to Halden for my commute',
    'Love the new Halden bikes, smooth ride and a great price. Wonderful.',
  ],
  [null, 'Halden support was friendly and solved it in five minutes. Excellent!'],
  ['Three months with Halden', 'Happy with Halden so far: the bikes are clean and the app is good.'],
] as const;

const talk = [
  [
    'Where Halden opens next',
    'Halden will add forty stations in the east of the city by spring, the council said.',
  ],
  [null, 'Is there a Halden station near the central library?'],
  ['Bike sharing in numbers', 'Halden and Pedalo together counted two million trips last year.'],
] as const;

const grumbles = [
  [null, 'Halden station empty again this morning. Annoying and bad.'],
  ['Halden raised its price', 'Halden costs more from March. Disappointed, this is bad for commuters.'],
] as const;

const crisisTitles = [
  'Charged twice by Halden',
  'Stranded with Halden',
  'Halden does not answer',
  null,
  null,
];
const crisisParts = [
  [
    'Halden charged me twice and refuses a refund.',
    'The Halden app is broken since noon and no bike unlocks.',
    'Halden left me stranded in the rain with a broken lock.',
    'Third failed unlock with Halden today.',
    'Forty minutes in the Halden queue, then they hung up.',
    'Halden took a deposit of 80 euros and calls it an error.',
  ],
  [
    'Terrible service, I am angry.',
    'Awful, and nobody at support cares.',
    'This is a scandal and a disgrace.',
    'Horrible. I hate how they treat customers.',
    'Useless support, worst experience in years.',
  ],
  ['', 'Never again.', 'Has anybody got their money back?', 'I missed my train because of it.'],
];

const places = ['forum.citycycling.example', 'news.example.com', 'social.example', 'reviews.example.org'];
const people = [
  ...['Mara', 'jonas_k', 'Priya N.', 'cyclist42', 'O. Berger', 'Lin', 'Tomás', 'Ines', 'Sefa K.', 'wheelie'],
  ...[
    'M. Duarte',
    'Anouk',
    'P. Lindqvist',
    'tramfan',
    'Yuki',
    'Bastien',
    'R. Okafor',
    'Zofia',
    'hillclimber',
    'Dev',
  ],
];

/** An item as a connector brings it; only what matters is given. */
export function post(given: Partial<FetchedItem> & Pick<FetchedItem, 'text'>): FetchedItem {
  return {
    guid: null,
    url: null,
    title: null,
    html: null,
    author: null,
    publishedAt: null,
    updatedAt: null,
    rating: null,
    language: null,
    reach: null,
    engagement: null,
    ...given,
  };
}

/** Six days of ordinary talk before `now` and two hours of trouble up to it, in order of time. */
export function seedPosts(now: Date): FetchedItem[] {
  const random = pseudoRandom(7);
  const posts: FetchedItem[] = [];
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const say = ([title, text]: readonly [string | null, string], at: Date) => {
    const number = posts.length;
    posts.push(
      post({
        guid: `post-${number}`,
        url: `https://${oneOf(places)}/posts/${number}`,
        title,
        text,
        author: oneOf(people),
        publishedAt: at,
        language: 'en',
        reach: number % 5 === 0 ? 1_000 + number * 10 : null,
      }),
    );
  };
  for (let at = addMs(now, -6 * DAY); at < now; at = addMs(at, (20 + random() * 50) * MINUTE)) {
    const dice = random();
    say(oneOf<readonly [string | null, string]>(dice < 0.14 ? grumbles : dice < 0.6 ? talk : praise), at);
  }
  for (let at = addMs(now, -2 * HOUR); at < now; at = addMs(at, (2 + random() * 3) * MINUTE)) {
    say([oneOf(crisisTitles), crisisParts.map(oneOf).join(' ').trim()], at);
  }
  return posts.sort((a, b) => Number(a.publishedAt) - Number(b.publishedAt));
}

/** What layouts and readers have to cope with: another direction of writing, and a word without an end. */
export function oddPosts(now: Date): FetchedItem[] {
  return [
    post({
      guid: 'odd-arabic',
      url: 'https://arabic.example/halden',
      title: 'تجربتي مع Halden في المدينة',
      text: 'استخدمت دراجات Halden هذا الصباح وكانت الرحلة مريحة وسريعة، وسأعود إليها غدا.',
      author: 'سارة',
      publishedAt: addMs(now, -5 * MINUTE),
      language: 'ar',
    }),
    post({
      guid: 'odd-long',
      url: `https://long.example/${'segment-without-end/'.repeat(12)}`,
      title: `Halden${'x'.repeat(120)} and Halden`,
      text: `Halden on https://long.example/${'a'.repeat(400)} and nothing else`,
      author: 'n'.repeat(90),
      publishedAt: addMs(now, -6 * MINUTE),
    }),
  ];
}

/** Numbers in [0, 1) that are the same on every run (a linear congruential generator, Numerical Recipes' constants). */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
