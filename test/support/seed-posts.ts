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

const crisis = [
  ['Charged twice by Halden', 'Halden charged me twice and refuses a refund. Terrible service, I am angry.'],
  [null, 'The Halden app is broken since noon, bikes do not unlock. Awful.'],
  [
    'Stranded with a locked bike',
    'Halden left me stranded in the rain with a broken lock. Horrible, worst ride ever.',
  ],
  [null, 'Third failed unlock today. Halden is useless, and support is terrible.'],
  ['Halden does not answer', 'Two hours in the Halden queue for a refund. This is a scandal and a disgrace.'],
] as const;

const places = ['forum.citycycling.example', 'news.example.com', 'social.example', 'reviews.example.org'];
const people = ['Mara', 'jonas_k', 'Priya N.', 'cyclist42', 'O. Berger', 'Lin', 'Tomás', 'Ines'];

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
  const say = (texts: readonly (readonly [string | null, string])[], at: Date) => {
    const number = posts.length;
    const [title, text] = texts[Math.floor(random() * texts.length)] ?? texts[0] ?? [null, ''];
    const host = places[Math.floor(random() * places.length)] ?? 'example.com';
    posts.push(
      post({
        guid: `post-${number}`,
        url: `https://${host}/posts/${number}`,
        title,
        text: `${text} #${number}`,
        author: people[Math.floor(random() * people.length)] ?? null,
        publishedAt: at,
        language: 'en',
        reach: number % 5 === 0 ? 1_000 + number * 10 : null,
      }),
    );
  };
  for (let at = addMs(now, -6 * DAY); at < now; at = addMs(at, (20 + random() * 50) * MINUTE)) {
    const dice = random();
    say(dice < 0.14 ? grumbles : dice < 0.6 ? talk : praise, at);
  }
  for (let at = addMs(now, -2 * HOUR); at < now; at = addMs(at, (2 + random() * 3) * MINUTE)) say(crisis, at);
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
