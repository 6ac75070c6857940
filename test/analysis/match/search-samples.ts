import fc from 'fast-check';
import { compileMatcher } from '../../../src/analysis/match/matcher.ts';
import { QueryError } from '../../../src/core/query.ts';

/** Words in every shape that texts and queries have their troubles with. */
const words = [
  ...[
    'acme',
    'Acme',
    'ÁCME',
    'phone',
    'phones',
    'refund',
    'the',
    'e-mail',
    'email',
    'AcmePhone',
    '#AcmePhone',
  ],
  ...[
    '@acme',
    "Macy's",
    'macys',
    'I.B.M.',
    'IBM',
    'AT&T',
    'C++',
    'acme.com',
    "o'reilly",
    'coca-cola',
    'сор',
    'Аcme',
  ],
  ...[
    '東京電力',
    '東京',
    'กรุงเทพ',
    '서울',
    'naïve',
    'straße',
    'strasse',
    '😀',
    '100%',
    `x${'y'.repeat(120)}`,
    'back\\slash',
  ],
];
const word = fc.constantFrom(...words);
const sentence = fc.array(word, { maxLength: 12 }).map((said) => said.join(' '));

/** What a search may come by. */
export const searchableItem = fc.record({
  title: fc.option(sentence, { nil: null }),
  text: sentence,
  author: fc.constantFrom(null, 'Bob Roe', '@acme', 'Ünal'),
  url: fc.constantFrom(null, 'https://blog.example.com/a', 'https://example.org/b'),
  host: fc.constantFrom(null, 'blog.example.com', 'example.org'),
  language: fc.constantFrom('en', 'de', 'pt-BR'),
  connector: fc.constantFrom('reddit', 'feed'),
});

const term = fc.oneof(
  { weight: 6, arbitrary: word.map((text) => `"${text.replaceAll('\\', '\\\\')}"`) },
  { weight: 2, arbitrary: fc.tuple(word, word).map(([a, b]) => `"${`${a} ${b}`.replaceAll('\\', '\\\\')}"`) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        'acm*',
        'pho*',
        'a*',
        '"the pho*"',
        'case:Acme',
        'raw:"C++"',
        'raw:"!"',
        'title:acme',
        'author:"bob roe"',
      ],
      ...[
        'author:acme',
        'author:ün*',
        'site:example.com',
        'site:example.org',
        'lang:en',
        'lang:pt',
        'source:reddit',
      ],
    ),
  },
);

const demand = fc.oneof(
  { weight: 5, arbitrary: term },
  {
    weight: 1,
    arbitrary: fc
      .tuple(word, fc.constantFrom('NEAR/2', 'ONEAR/0'), word)
      .map(
        ([left, near, right]) => `("${left.replaceAll('\\', '')}" ${near} "${right.replaceAll('\\', '')}")`,
      ),
  },
);

/** A query that can be read. */
export const searchQuery = fc
  .tuple(
    demand,
    fc.array(fc.tuple(fc.constantFrom(' ', ' OR ', ' -', ' NOT '), demand), { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([first, others, grouped]) => {
    const rest = others.map(([sign, each]) => sign + each).join('');
    return grouped && others.length > 1 ? `${first} (${rest.replace(/^ (OR |NOT |-)?/u, '')})` : first + rest;
  })
  .filter(isQuery);

function isQuery(query: string): boolean {
  try {
    compileMatcher(new Map([['', query]]));
    return true;
  } catch (error) {
    if (error instanceof QueryError) return false;
    throw error;
  }
}
