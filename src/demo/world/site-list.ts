import { HOUR, MINUTE } from '../../core/time.ts';
import type { Site } from './site.ts';

type Sketch = Pick<Site, 'slug' | 'name' | 'kind' | 'path' | 'description' | 'tones' | 'carries'> &
  Partial<Site>;

const site = (sketch: Sketch): Site => ({
  byline: null,
  encoding: 'utf-8',
  bareAmpersands: false,
  gzip: false,
  delayMs: 0,
  outages: [],
  disallow: [],
  ...sketch,
});

/** Slugs of the sites that have a part of their own in the story. */
export const blogger = 'nora-vance';
export const aggregator = 'best-of-the-boards';
export const newspaper = 'morning-ledger';
export const multilingual = 'petit-reseau';

/** The little web: a dozen sites in the formats and with the habits that crawlers meet. */
export const sites: readonly Site[] = [
  site({
    slug: newspaper,
    name: 'The Morning Ledger',
    kind: 'rss',
    path: '/feed.xml',
    description: 'Regional newspaper; RSS 2.0',
    byline: ['Harriet Bloom', 'Desmond Ayre', 'Ruth Okonedo'],
    tones: ['report'],
    carries: { news: 5, 'small-talk': 2 },
  }),
  site({
    slug: 'handset-weekly',
    name: 'Handset Weekly',
    kind: 'atom',
    path: '/atom.xml',
    description: 'Technology blog; Atom',
    byline: ['Ottilie Brandt'],
    tones: ['report'],
    carries: { news: 4, 'small-talk': 1 },
  }),
  site({
    slug: 'old-switchboard',
    name: 'The Old Switchboard',
    kind: 'rdf',
    path: '/index.rdf',
    description: 'Telephone hobbyists since 2003; RSS 1.0 (RDF)',
    tones: ['plain', 'letter', 'angry'],
    carries: { talk: 2, 'small-talk': 2 },
  }),
  site({
    slug: 'signal-stream',
    name: 'Signal Stream',
    kind: 'json-feed',
    path: '/feed.json',
    description: 'Short posts; JSON Feed',
    tones: ['short', 'angry', 'ironic'],
    carries: { talk: 4, 'small-talk': 4 },
  }),
  site({
    slug: multilingual,
    name: 'Le Petit Réseau',
    kind: 'rss',
    path: '/flux.xml',
    description: 'Expatriates in four languages; RSS 2.0 in windows-1252',
    tones: ['plain', 'short'],
    carries: { talk: 1.5, 'small-talk': 1 },
    encoding: 'windows-1252',
  }),
  site({
    slug: 'bills-and-phones',
    name: 'Bills & Phones',
    kind: 'rss',
    path: '/rss?section=letters&sort=new',
    description: 'Consumer letters; RSS 2.0 with bare ampersands, so not well-formed',
    tones: ['letter', 'plain'],
    carries: { talk: 2, news: 1, 'small-talk': 1 },
    bareAmpersands: true,
  }),
  site({
    slug: 'townsquare',
    name: 'Townsquare',
    kind: 'rss',
    path: '/latest.rss',
    description: 'Neighbours talking; RSS 2.0, compressed',
    tones: ['short', 'plain', 'angry', 'ironic'],
    carries: { talk: 3, 'small-talk': 4 },
    gzip: true,
  }),
  site({
    slug: 'kitchen-table',
    name: 'Kitchen Table Forum',
    kind: 'forum',
    path: '/board',
    description: 'Forum without a feed; read as a page by selectors',
    tones: ['plain', 'angry', 'letter'],
    carries: { talk: 4, 'small-talk': 4 },
    disallow: ['/members/'],
  }),
  site({
    slug: 'plainly-reviewed',
    name: 'Plainly Reviewed',
    kind: 'reviews',
    path: '/reviews/mobile-networks',
    description: 'Reviews with stars; read as a page by its JSON-LD',
    tones: ['review'],
    carries: { talk: 3 },
  }),
  site({
    slug: 'slow-post',
    name: 'The Slow Post',
    kind: 'atom',
    path: '/letters.atom',
    description: 'Letters page; Atom, answers after a second and a half',
    tones: ['letter', 'plain'],
    carries: { talk: 1, 'small-talk': 1 },
    delayMs: 1_500,
  }),
  site({
    slug: 'wobbly-bulletin',
    name: 'Wobbly Bulletin',
    kind: 'rss',
    path: '/feed',
    description: 'Parish notices; RSS 2.0, fails for an hour and then asks for patience',
    tones: ['plain', 'short'],
    carries: { talk: 1, 'small-talk': 2 },
    outages: [
      { from: HOUR, to: 2 * HOUR, status: 500, retryAfterSeconds: null },
      { from: 2 * HOUR, to: 2 * HOUR + 30 * MINUTE, status: 429, retryAfterSeconds: 600 },
    ],
  }),
  site({
    slug: blogger,
    name: 'Nora Vance Writes',
    kind: 'atom',
    path: '/feed',
    description: 'The blogger who writes the open letter; Atom',
    byline: ['Nora Vance'],
    tones: ['plain', 'letter'],
    carries: { 'small-talk': 0.5 },
  }),
  site({
    slug: aggregator,
    name: 'Best of the Boards',
    kind: 'rss',
    path: '/index.xml',
    description: 'Passes on what others wrote, word for word; RSS 2.0',
    byline: ['The Boards Desk'],
    tones: ['plain'],
    carries: { 'small-talk': 0.5 },
  }),
];
