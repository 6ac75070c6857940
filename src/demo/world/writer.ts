import { closings, contrasts, hashtags, ironicClaims } from './content/bitter.ts';
import { larkspur, pebblefone } from './content/brands.ts';
import { openings, signOffs } from './content/letters.ts';
import type { Phrases } from './content/phrases.ts';
import { firstNames, lastNames, slots } from './content/words.ts';
import { Deck } from './deck.ts';
import type { Tone } from './post.ts';
import type { Random } from './random.ts';

/** What a text feels, where its tone needs to know. */
export type Mood = 'bitter' | 'glad' | 'even';

/** The words of a post. */
export interface Words {
  title: string | null;
  /** Plain text; paragraphs are separated by an empty line. */
  text: string;
}

/** How a brand is called: by its handle only where people talk casually. */
type Manner = 'casual' | 'formal';

/** Puts words together. One writer serves a whole story, so that no sentence returns before its deck is through. */
export class Writer {
  readonly #random: Random;
  readonly #decks = new Map<readonly string[], Deck<string>>();

  constructor(random: Random) {
    this.#random = random;
  }

  /** A text from `phrases`, written by `author` in `tone`. */
  write(phrases: Phrases, tone: Tone, mood: Mood, author: string): Words {
    const claim = this.#claim(phrases, tone);
    const title = phrases.titles.length === 0 ? claim.replace(/\.$/, '') : this.line(phrases.titles);
    const detail = this.line(phrases.details);
    switch (tone) {
      case 'short':
        return { title: null, text: join(claim, mood === 'bitter' ? this.#draw(hashtags) : '') };
      case 'ironic':
        return { title: null, text: join(claim, this.#maybe(0.4, detail)) };
      case 'angry':
        return { title: title.toUpperCase(), text: join(shout(claim), detail, this.#contrast(mood)) };
      case 'letter':
        return { title, text: this.#letter(join(claim, detail, this.#contrast(mood)), mood, author) };
      case 'report':
        return { title, text: join(claim, detail, this.line(phrases.details)) };
      case 'plain':
      case 'review':
        return { title, text: join(claim, detail, this.#contrast(mood), this.#closing(mood)) };
    }
  }

  /** One line of `pool` with its slots filled. */
  line(pool: readonly string[], manner: Manner = 'formal'): string {
    return this.fill(this.#draw(pool), manner);
  }

  /** `template` with its slots filled and its sentences begun with capitals. An unknown slot is a mistake and throws. */
  fill(template: string, manner: Manner = 'formal'): string {
    const filled = template.replace(/\{(\w+)\}/g, (_, slot: string) => this.#slot(slot, manner));
    return filled.replace(
      /(^|[.?!] )(\p{Ll})/gu,
      (_, before: string, first: string) => before + first.toUpperCase(),
    );
  }

  /** A person's full name. */
  name(): string {
    return `${this.#draw(firstNames)} ${this.#draw(lastNames)}`;
  }

  #claim(phrases: Phrases, tone: Tone): string {
    const manner = tone === 'report' || tone === 'letter' ? 'formal' : 'casual';
    return this.line(tone === 'ironic' ? ironicClaims : phrases.claims, manner);
  }

  #slot(slot: string, manner: Manner): string {
    if (slot === 'brand') return this.#spelling(larkspur, manner);
    if (slot === 'rival') return this.#spelling(pebblefone, manner);
    if (slot === 'person') return this.name();
    const words = (slots as Record<string, readonly string[]>)[slot];
    if (words === undefined) throw new Error(`no words for the slot {${slot}}`);
    return this.#draw(words);
  }

  #spelling(brand: typeof larkspur | typeof pebblefone, manner: Manner): string {
    const handles = manner === 'casual' ? brand.handles : [];
    return this.#random.pick([brand.name, ...brand.aliases, ...brand.aliases, ...handles]);
  }

  #draw(pool: readonly string[]): string {
    let deck = this.#decks.get(pool);
    if (deck === undefined) {
      deck = new Deck(pool, this.#random);
      this.#decks.set(pool, deck);
    }
    return deck.draw();
  }

  #letter(body: string, mood: Mood, author: string): string {
    const opening = this.line(mood === 'bitter' ? openings.bitter : openings.glad);
    const end = `${this.#draw(signOffs)}\n${author}`;
    return [opening, body, this.#closing(mood), end].filter((paragraph) => paragraph !== '').join('\n\n');
  }

  #contrast(mood: Mood): string {
    return mood === 'bitter' ? this.#maybe(0.3, this.line(contrasts)) : '';
  }

  #closing(mood: Mood): string {
    return mood === 'bitter' ? this.#maybe(0.6, this.line(closings)) : '';
  }

  #maybe(chance: number, text: string): string {
    return this.#random.chance(chance) ? text : '';
  }
}

function join(...sentences: string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Capitals, but handles stay as they are, or nobody would be told. */
function shout(text: string): string {
  const loud = text.replace(/\S+/gu, (word) => (word.startsWith('@') ? word : word.toUpperCase()));
  return loud.replace(/\.$/, '!!!');
}
