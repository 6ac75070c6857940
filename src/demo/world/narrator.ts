import { larkspur, pebblefone } from './content/brands.ts';
import { foreignComplaints, foreignPraise } from './content/foreign.ts';
import type { Phrases } from './content/phrases.ts';
import { Deck } from './deck.ts';
import type { Post, Tone, Topic } from './post.ts';
import type { Random } from './random.ts';
import type { Flow, Site } from './site.ts';
import { multilingual, sites } from './site-list.ts';
import { type Mood, Writer } from './writer.ts';

/** Something to be said, before it is known by whom, where and in which words. */
export interface Occasion {
  at: Date;
  topic: Topic;
  flow: Flow;
  mood: Mood;
  phrases: Phrases;
  /** Tones that suit the occasion, with their weights. */
  tones: Readonly<Partial<Record<Tone, number>>>;
}

/** What is said, by whom and when. */
type Said = Pick<Post, 'at' | 'author' | 'topic' | 'tone' | 'language' | 'title' | 'text'>;

/** What is said in words that are not made up here. */
type Given = Omit<Said, 'author' | 'language'> & { author?: string };

/** Gives occasions a place, an author and words, and keeps the posts that come of it. */
export class Narrator {
  readonly posts: Post[] = [];
  readonly writer: Writer;
  readonly #random: Random;
  readonly #foreign: Record<Mood, Deck<(typeof foreignComplaints)[number]> | null>;

  constructor(random: Random) {
    this.#random = random;
    this.writer = new Writer(random);
    this.#foreign = {
      bitter: new Deck(foreignComplaints, random),
      glad: new Deck(foreignPraise, random),
      even: null,
    };
  }

  /** Lets somebody speak where the occasion fits. */
  tell(occasion: Occasion): Post {
    const { at, topic, phrases, mood } = occasion;
    const site = this.#siteFor(occasion);
    const tone = this.#toneFor(site, occasion);
    const author = this.#author(site, tone);
    const words = this.#foreignWords(site, occasion) ?? this.writer.write(phrases, tone, mood, author);
    return this.#keep(site, { language: 'en', ...words, at, author, topic, tone });
  }

  /** Puts given words on the site called `slug`, by `author` or else by somebody who writes there. */
  publish(slug: string, { author, ...given }: Given): Post {
    const site = siteBySlug(slug);
    return this.#keep(site, { ...given, language: 'en', author: author ?? this.#author(site, given.tone) });
  }

  /** Lets the site called `slug` carry `original` word for word. */
  copy(original: Post, slug: string, at: Date): Post {
    const site = siteBySlug(slug);
    const author = this.#author(site, original.tone);
    return this.#keep(site, { ...original, at, author }, original.id);
  }

  #keep(site: Site, post: Said, copyOf: string | null = null): Post {
    const kept: Post = {
      ...post,
      id: String(1_000 + this.posts.length),
      site: site.slug,
      brands: brandsIn(`${post.title ?? ''} ${post.text}`),
      rating: site.kind === 'reviews' ? this.#stars(post.topic) : null,
      copyOf,
    };
    this.posts.push(kept);
    return kept;
  }

  #siteFor({ flow, tones }: Occasion): Site {
    const weights = sites.map((site) =>
      site.tones.some((tone) => tone in tones) ? (site.carries[flow] ?? 0) : 0,
    );
    return sites[this.#random.weighted(weights)] as Site;
  }

  #toneFor(site: Site, { tones }: Occasion): Tone {
    return site.tones[this.#random.weighted(site.tones.map((tone) => tones[tone] ?? 0))] as Tone;
  }

  #author(site: Site, tone: Tone): string {
    if (site.byline !== null) return this.#random.pick(site.byline);
    const name = this.writer.name();
    return tone === 'short' || tone === 'ironic' ? name.toLowerCase().replace(' ', '.') : name;
  }

  #foreignWords(site: Site, { topic, mood }: Occasion) {
    const deck = this.#foreign[mood];
    if (site.slug !== multilingual || deck === null || topic.startsWith('rival')) return null;
    if (!this.#random.chance(0.5)) return null;
    const { language, title, text } = deck.draw();
    return { language, title, text: this.writer.fill(text) };
  }

  #stars(topic: Topic): number {
    return topic.endsWith('complaint') ? this.#random.between(1, 2) : this.#random.between(4, 5);
  }
}

function siteBySlug(slug: string): Site {
  const site = sites.find((candidate) => candidate.slug === slug);
  if (site === undefined) throw new Error(`no site called ${slug}`);
  return site;
}

function brandsIn(text: string): string[] {
  const lower = text.toLowerCase();
  return [larkspur, pebblefone]
    .filter(({ name, aliases }) => [name, ...aliases].some((word) => lower.includes(word.toLowerCase())))
    .map(({ name }) => name);
}
