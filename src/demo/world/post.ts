export type Language = 'en' | 'es' | 'de' | 'fr';

/** How a post is written. Which tones a site knows is the site's own. */
export type Tone = 'short' | 'plain' | 'angry' | 'ironic' | 'letter' | 'review' | 'report';

/** What a post does. */
export type Topic =
  | 'complaint'
  | 'praise'
  | 'question'
  | 'news'
  | 'thanks'
  | 'open-letter'
  | 'quote'
  | 'apology'
  | 'rival-praise'
  | 'rival-complaint'
  | 'rival-question'
  | 'small-talk';

/** Something a person (or a newsroom) of the story put on one of its sites. */
export interface Post {
  /** Unique in the world and safe in a URL. */
  id: string;
  /** When it appears, in whole seconds. */
  at: Date;
  /** Slug of the site that carries it. */
  site: string;
  author: string;
  topic: Topic;
  tone: Tone;
  language: Language;
  /** Names of the watched brands it speaks of. */
  brands: string[];
  title: string | null;
  /** Plain text; paragraphs are separated by an empty line. */
  text: string;
  /** Stars from 1 to 5, where the site has them. */
  rating: number | null;
  /** Id of the post whose words these are. */
  copyOf: string | null;
}
