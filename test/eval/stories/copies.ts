import { fingerprint } from '../../../src/analysis/identity/fingerprint.ts';
import type { StoryText } from '../../../src/analysis/story/signature.ts';
import type { Random } from '../feeds/random.ts';
import { boilerplate, headline, prose, sentence } from './prose.ts';

interface Draft {
  topic: number;
  title: string | null;
  text: string;
  url: string;
}

type Make = (original: Draft, random: Random) => Pick<Draft, 'title' | 'text'>;

const substitutes =
  'stated old long clear public quick open large simple early final certain plain modern'.split(' ');
const changeWords = (text: string, share: number, random: Random) =>
  text.replace(/\p{L}{3,}/gu, (word) =>
    random.below(1_000) < share * 1_000 ? random.among(substitutes) : word,
  );
const sentencesOf = (text: string) => text.split(/(?<=\.) /u);
const own = (random: Random, topic: number) => prose(random, topic, 3 + random.below(4));

/** What becomes of a text on its way through the web. Each of these tells the same story. */
export const copies: Readonly<Record<string, Make>> = {
  verbatim: ({ title, text }) => ({ title: title?.toUpperCase() ?? null, text: text.replaceAll(' ', '  ') }),
  'with boilerplate': ({ title, text }, random) => ({
    title,
    text: `${random.among(boilerplate)} ${text} ${random.among(boilerplate)}`,
  }),
  retitled: ({ topic, text }, random) => ({ title: headline(random, topic), text: `PRESS RELEASE. ${text}` }),
  'trimmed to half': ({ title, text }) => {
    const all = sentencesOf(text);
    return { title, text: all.slice(0, Math.ceil(all.length / 2)).join(' ') };
  },
  'teaser of two sentences': ({ title, text }) => ({
    title,
    text: `${sentencesOf(text).slice(0, 2).join(' ')} Read more …`,
  }),
  'one word in twenty changed': ({ title, text }, random) => ({
    title,
    text: changeWords(text, 0.05, random),
  }),
  'one word in ten changed': ({ title, text }, random) => ({ title, text: changeWords(text, 0.1, random) }),
  'sentences in another order': ({ title, text }) => ({ title, text: sentencesOf(text).reverse().join(' ') }),
  'quoted, two sentences': ({ topic, text }, random) => ({
    title: headline(random, topic),
    text: `${sentence(random, topic)} “${sentencesOf(text).slice(0, 2).join(' ')}” ${own(random, topic)}`,
  }),
  'quoted, four sentences': ({ topic, text }, random) => ({
    title: null,
    text: `${own(random, topic)}\n> ${sentencesOf(text).slice(-4).join('\n> ')}\n${sentence(random, topic)}`,
  }),
  'shared by link': ({ url }) => ({ title: null, text: `Have you seen this? ${url}?utm_source=social` }),
  'shared by headline': ({ title }) => ({ title: `${title} - The Daily Example`, text: '' }),
};

/** Texts that are near in another way, and tell another story. */
export const others: Readonly<Record<string, Make>> = {
  'same topic': ({ topic }, random) => ({ title: headline(random, topic), text: prose(random, topic, 12) }),
  'same headline': ({ topic, title }, random) => ({ title, text: prose(random, topic, 8) }),
  'same site': ({ topic }, random) => {
    const frame = random.among(boilerplate);
    return { title: headline(random, topic), text: `${frame} ${prose(random, topic, 6)} ${frame}` };
  },
  'one sentence shared': ({ topic, text }, random) => ({
    title: headline(random, topic),
    text: `${prose(random, topic, 4)} ${sentencesOf(text)[0]} ${prose(random, topic, 4)}`,
  }),
  translated: ({ title, text }) => ({ title: title && translated(title), text: translated(text) }),
  'same front door': ({ topic }, random) => ({
    title: null,
    text: `${sentence(random, topic)} https://example.com/help`,
  }),
  'short post': ({ topic }, random) => ({ title: null, text: sentence(random, topic) }),
};

/** Stands for a translation: every word becomes another one, always the same. */
function translated(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => `${[...word].reverse().join('')}en`);
}

/** So many that each is that of a few originals. */
const TOPICS = 100;

/** A text of its own: an article with a headline, or a post of one or two sentences. */
export function original(random: Random, number: number): Draft {
  const isPost = random.below(3) === 0;
  const topic = random.below(TOPICS);
  return {
    topic,
    title: isPost ? null : headline(random, topic),
    text: prose(random, topic, isPost ? 2 : 6 + random.below(30)),
    url: `https://news${number % 40}.example/2026/03/story-number-${number}`,
  };
}

export function storyText({ title, text, url }: Omit<Draft, 'topic'>): StoryText {
  return { title, text, canonicalUrl: url, fingerprint: fingerprint(title, text) };
}
