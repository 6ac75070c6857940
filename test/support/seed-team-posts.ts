import type { FetchedItem } from '../../src/core/item.ts';
import { addMs, DAY, HOUR, MINUTE } from '../../src/core/time.ts';
import { post } from './seed-posts.ts';

const news =
  'Halden halts its bikes in the harbour district after a software update left hundreds of locks shut. ' +
  'The company said on Wednesday that refunds would follow within ten days, and that nobody had been hurt. ' +
  'Riders describe broken locks, terrible waiting times and a support line that hangs up.';

const copies = [
  { host: 'news.example.com', author: 'City desk', reach: 420_000, minutes: 0 },
  { host: 'harbour-post.example', author: 'Agency', reach: 38_000, minutes: 21 },
  { host: 'daily.example.org', author: 'Agency', reach: 96_000, minutes: 34 },
  { host: 'blog.citycycling.example', author: 'Mara', reach: 1_200, minutes: 70 },
] as const;

/** One piece of news on four sites and a post that quotes it. */
function copiedStory(now: Date): FetchedItem[] {
  const begun = addMs(now, -5 * HOUR);
  const told = copies.map(({ host, author, reach, minutes }) =>
    post({
      guid: `copy-${host}`,
      url: `https://${host}/halden-halts-its-bikes`,
      title: 'Halden halts its bikes in the harbour',
      text: news,
      author,
      reach,
      engagement: { likes: Math.round(reach / 900), shares: Math.round(reach / 4_000) },
      publishedAt: addMs(begun, minutes * MINUTE),
      language: 'en',
    }),
  );
  const quote = post({
    guid: 'quote',
    url: 'https://social.example/posts/quote',
    text: 'Hundreds of locks shut and a line that hangs up. Halden, this is awful: https://news.example.com/halden-halts-its-bikes',
    author: 'tramfan',
    reach: 5_400,
    publishedAt: addMs(begun, 90 * MINUTE),
    language: 'en',
  });
  return [...told, quote];
}

/** Compliments worth quoting, from one who comes back and from one with an audience. */
function praise(now: Date): FetchedItem[] {
  const texts = [
    [
      'Ines',
      900,
      'Halden is the best thing that happened to my commute. Excellent bikes, friendly people. Thank you!',
    ],
    ['Ines', 900, 'Fourth week with Halden: still wonderful, and the new bikes are lovely.'],
    [
      'Lin',
      64_000,
      'I love how quickly Halden support solved my problem. Great service, highly recommended!',
    ],
  ] as const;
  return texts.map(([author, reach, text], index) =>
    post({
      guid: `praise-${index}`,
      url: `https://reviews.example.org/praise/${index}`,
      text,
      author,
      reach,
      rating: index === 2 ? 5 : null,
      publishedAt: addMs(now, -(index + 1) * DAY - HOUR),
      language: 'en',
    }),
  );
}

/** What is said of two rivals, and of all three in one breath. */
function rivals(now: Date): FetchedItem[] {
  const lines = [
    'Pedalo bikes are heavy and the app is bad.',
    'Summit is cheap, fast and a joy to ride. Great.',
    'Summit charged me twice, terrible support.',
    'Pedalo, Summit or Halden: which is best for a commute of ten kilometres?',
    'Happy with Pedalo, good bikes.',
    'Summit broke down again, awful brakes.',
  ];
  return [...lines, ...lines, ...lines].map((text, index) =>
    post({
      guid: `rival-${index}`,
      url: `https://forum.citycycling.example/rivals/${index}`,
      text,
      author: ['Anouk', 'Dev', 'Yuki', 'Zofia'][index % 4] ?? null,
      publishedAt: addMs(now, -(index + 1) * 9 * HOUR),
      language: 'en',
    }),
  );
}

/** What else is called as a rival is. */
function namesakes(now: Date): FetchedItem[] {
  const lines = [
    'We stood on the summit at dawn, above a sea of clouds.',
    'The summit of ministers ended without a word on tariffs.',
    'Three hours to the summit, two back to the hut, bring water.',
  ];
  return lines.map((text, index) =>
    post({
      guid: `namesake-${index}`,
      url: `https://world.example/summit/${index}`,
      text,
      author: 'O. Berger',
      publishedAt: addMs(now, -(index + 1) * HOUR),
      language: 'en',
    }),
  );
}

/** Scripts without spaces, from right to left, and with marks above and below. */
function scripts(now: Date): FetchedItem[] {
  const texts = [
    ['ja', '由紀', 'Haldenの自転車は鍵が壊れていて最悪でした。返金もまだです。'],
    ['he', 'נועה', 'האפליקציה של Halden לא עובדת כבר יומיים, שירות גרוע מאוד.'],
    ['zh', '李雷', 'Halden 的单车很好骑，客服也很友好，推荐给大家。'],
    ['th', 'มานี', 'จักรยาน Halden ดีมาก ขี่สบาย'],
  ] as const;
  return texts.map(([language, author, text], index) =>
    post({
      guid: `script-${language}`,
      url: `https://world.example/${language}`,
      text,
      author,
      publishedAt: addMs(now, -(index + 2) * HOUR),
      language,
    }),
  );
}

/** What a team sees besides the crisis of `seedPosts`, in order of time. */
export function teamPosts(now: Date): FetchedItem[] {
  const posts = [...copiedStory(now), ...praise(now), ...rivals(now), ...namesakes(now), ...scripts(now)];
  return posts.sort((a, b) => Number(a.publishedAt) - Number(b.publishedAt));
}
