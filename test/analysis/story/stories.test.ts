import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../src/analysis/identity/canonical-url.ts';
import { fingerprint } from '../../../src/analysis/identity/fingerprint.ts';
import { likeness } from '../../../src/analysis/story/likeness.ts';
import { quotedPassage } from '../../../src/analysis/story/quoted-passage.ts';
import { signatureOf } from '../../../src/analysis/story/signature.ts';
import { overlapOf, sketchOf } from '../../../src/analysis/story/sketch.ts';
import { StoryIndex } from '../../../src/analysis/story/story-index.ts';

const article = `Acme will take back every kettle of the series K2 after three of them caught fire in kitchens in Leeds.
The company asked customers on Monday to pull the plug at once and to send the base to its workshop, postage paid.
A spokeswoman called the fires regrettable; the fire service said that nobody had been hurt. Owners get a voucher of forty
pounds until a replacement is ready, which may take until the end of the year because the thermostat has to be redesigned.
Shares of the maker lost six per cent in the afternoon.`;
const headline = 'Acme recalls K2 kettles after three fires in Leeds';

interface Post {
  title?: string;
  text: string;
  url?: string;
}

function signature({ title = undefined, text, url }: Post) {
  const head = title ?? null;
  return signatureOf({
    title: head,
    text,
    canonicalUrl: url === undefined ? null : canonicalUrl(url),
    fingerprint: fingerprint(head, text),
  });
}

/** Whether `later` is taken for the story that `first` began. */
function joins(first: Post, later: Post, days = 1): boolean {
  const index = new StoryIndex();
  const began = signature(first);
  const begunAt = new Date('2026-03-01T00:00:00Z');
  index.add({ ...began, id: 'first', begunAt }, [...began.names, ...began.opening]);
  return index.storyOf(signature(later), new Date(begunAt.getTime() + days * 86_400_000)) !== null;
}

const original = {
  title: headline,
  text: article,
  url: 'https://news.example/2026/kettles-recalled-in-leeds',
};

describe('the same story', () => {
  it.each<[string, Post]>([
    [
      'a copy in other case and spacing',
      { title: headline.toUpperCase(), text: article.replaceAll('\n', '  ') },
    ],
    ['a copy under another headline', { title: 'Kettles out of control', text: article }],
    [
      'a copy with the site around it',
      { text: `Sign in. Subscribe today. ${article} More from our region.` },
    ],
    ['its first half', { text: article.slice(0, article.length / 2) }],
    ['a teaser', { title: 'Recall', text: `${article.slice(0, 160)} …` }],
    ['a copy with some words changed', { text: article.replace('regrettable', 'sad').replace('six', '6') }],
    [
      'a post that quotes it',
      {
        text: `Look what they say now! “${article.slice(104, 330)}” I do not believe a word, ours caught fire in May and
          they hung up on me twice, so much for customer care. Never again, and I will tell everybody I know about it.`,
      },
    ],
    [
      'a reply with quoted lines',
      { text: `> ${article.slice(0, 300).replaceAll('\n', '\n> ')}\n\nThis is a disgrace.` },
    ],
    ['a post with its address', { text: `Wow. ${original.url}?utm_source=x` }],
    ['its headline as an aggregator shows it', { title: `${headline} - The Leeds Gazette`, text: '' }],
    ['a post that is its headline', { text: `${headline} https://t.example/x` }],
  ])('is told by %s, whichever comes first', (_name, copy) => {
    expect(joins(original, copy)).toBe(true);
    expect(joins(copy, original)).toBe(true);
  });

  it('is told by a short verbatim copy', () => {
    expect(joins({ text: 'Acme is awful' }, { text: 'ACME is awful!' })).toBe(true);
  });

  it('is found by what only its copies are called', () => {
    const index = new StoryIndex();
    const [began, copy] = [
      signature(original),
      signature({ title: 'Out', text: article, url: 'https://b.example/recall-of-the-kettles' }),
    ];
    const story = { ...began, id: 'first', begunAt: new Date(0) };
    index.add(story, [...began.names, ...began.opening]);
    index.add(story, copy.names);
    expect(
      index.storyOf(signature({ text: 'hm https://b.example/recall-of-the-kettles' }), new Date(0)),
    ).toBe(story);
  });

  it('is seen in scripts without spaces', () => {
    const text =
      '株式会社アクメは月曜日、リーズの台所で三台が発火したことを受け、K2シリーズの電気ケトルをすべて回収すると発表した。';
    expect(joins({ text }, { text: `速報：${text}（続報あり）` })).toBe(true);
  });
});

describe('another story', () => {
  it.each<[string, Post]>([
    [
      'on the same topic',
      {
        text: 'My K2 kettle from Acme leaks, and customer service will not take it back after a year of use.',
      },
    ],
    [
      'under the same headline',
      {
        title: headline,
        text: 'An analysis by our correspondent of what this means for the maker, its owners and the market for small appliances in Europe.',
      },
    ],
    [
      'in translation',
      {
        text: 'Acme ruft alle Wasserkocher der Serie K2 zurück, nachdem drei von ihnen in Küchen in Leeds in Brand geraten waren.',
      },
    ],
    ['that links to the same front door', { text: 'They never answer https://news.example/' }],
    ['without words in common', { text: '👍' }],
  ])('is one %s', (_name, other) => {
    expect(joins(original, other)).toBe(false);
    expect(joins(other, original)).toBe(false);
  });

  it('is a copy that comes more than two weeks later', () => {
    expect(joins(original, original, 14)).toBe(true);
    expect(joins(original, original, 15)).toBe(false);
  });

  it('is a short post that says nearly the same', () => {
    expect(joins({ text: 'Acme is awful' }, { text: 'Acme is so awful' })).toBe(false);
  });
});

describe('sketches', () => {
  const words = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 400 });

  it('are symmetric in what they say of two texts', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [overlapOf(sketchOf(a), sketchOf(b)), overlapOf(sketchOf(b), sketchOf(a))];
        expect([x.shared, x.resemblance, x.contained]).toEqual([y.shared, y.resemblance, y.containing]);
      }),
    );
  });

  it('find any text of enough words in itself', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 7, maxLength: 500 }), (text) => {
        const sketch = sketchOf(text);
        expect(overlapOf(sketch, sketch).resemblance).toBe(1);
        expect(sketch.length).toBeLessThanOrEqual(64);
      }),
    );
  });

  it('estimate how much of a long text stands in another', () => {
    const text = Array.from({ length: 2_000 }, (_, at) => at * 7_919);
    const { contained } = overlapOf(sketchOf(text.slice(0, 1_000)), sketchOf(text));
    const { containing } = overlapOf(sketchOf(text.slice(0, 1_000)), sketchOf(text));
    expect(contained).toBe(1);
    expect(containing).toBeGreaterThan(0.3);
    expect(containing).toBeLessThan(0.7);
  });
});

it('any two texts have signatures, whose likeness is symmetric and in [0, 1]', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 20 }));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [x, y] = [signature({ text: a }), signature({ text: b })];
      expect(likeness(x, y)).toBe(likeness(y, x));
      expect(likeness(x, y)).toBeGreaterThanOrEqual(0);
      expect(likeness(x, y)).toBeLessThanOrEqual(1);
    }),
  );
});

it('the longest quoted passage is found, in any marks, and none in short exclamations', () => {
  const passage = 'we are sorry for the trouble that this has caused to our customers in Leeds and beyond';
  for (const text of [`“${passage}”`, `He said: «${passage}».`, `„${passage}“ sagte er`, `> ${passage}\nno`])
    expect(quotedPassage(`“No!”\n${text}`)).toContain('sorry for the trouble');
  expect(quotedPassage('“No!”, she said, “never”.')).toBe('');
});
