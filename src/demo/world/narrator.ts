import { larkspur, pebblefone } from './content/brands.ts';
import { foreignComplaints, foreignPraise } from './content/foreign.ts';
import type { Phrases } from './content/phrases.ts';
import { Deck } from './deck.ts';
import type { Language, Post, Tone, Topic } from './post.ts';
import type { Random } from './random.ts';
import type { Flow, Site } from './site.ts';
import { multilingual, sites } from './site-list.ts';
import { type Mood, type Words, Writer } from './writer.ts';

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
    const site = this.#siteFor(occasion);
    const tone = this.#toneFor(site, occasion);
    const author = this.#author(site, tone);
    const foreign = this.#foreignWords(site, occasion);
    const words = foreign ?? this.writer.write(occasion.phrases, tone, occasion.mood, author);
    return this.#keep(site, author, tone, foreign?.language ?? 'en', occasion.at, occasion.topic, words);
  }

  /** Puts given words on a named site, by `author` or else by somebody who writes there. */
  publish(slug: string, at: Date, topic: Topic, tone: Tone, words: Words, author?: string): Post {
    const site = siteBySlug(slug);
    return this.#keep(site, author ?? this.#author(site, tone), tone, 'en', at, topic, words);
  }

  /** Lets another site carry `original` word for word. */
  copy(original: Post, slug: string, at: Date): Post {
    const site = siteBySlug(slug);
    const copy = this.#keep(
      site,
      this.#author(site, original.tone),
      original.tone,
      original.language,
      at,
      original.topic,
      original,
    );
    copy.copyOf = original.id;
    return copy;
  }

  #keep(
    site: Site,
    author: string,
    tone: Tone,
    language: Language,
    at: Date,
    topic: Topic,
    words: Words,
  ): Post {
    const { title, text } = words;
    const post: Post = {
      id: String(1_000 + this.posts.length),
      at,
      site: site.slug,
      author,
      topic,
      tone,
      language,
      brands: brandsIn(`${title ?? ''} ${text}`),
      title,
      text,
      rating: site.kind === 'reviews' ? this.#stars(topic) : null,
      copyOf: null,
    };
    this.posts.push(post);
    return post;
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
