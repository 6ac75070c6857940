import { addMs, DAY, HOUR, SECOND } from '../../../src/core/time.ts';
import { serve } from '../../net/local-server.ts';

interface Post {
  title: string;
  text: string;
  author: string;
  at: Date;
}

/** A site on this machine whose page advertises a feed of its posts. */
export interface TalkativeSite {
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  host: string;
  say(posts: readonly Post[]): void;
}

/** Starts a site that ends with the test. */
export async function talkativeSite(name: string): Promise<TalkativeSite> {
  const posts: Post[] = [];
  const origin = await serve((request, response) => {
    if (request.url === '/feed.xml') {
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feedOf(name, posts));
    } else if (request.url === '/') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(name));
    } else response.writeHead(404).end();
  });
  return { origin, host: new URL(origin).host, say: (more) => void posts.unshift(...more) };
}

/** Two weeks in which a few people a day say this and that of `brand`. */
export function ordinaryTalk(brand: string, now: Date): Post[] {
  const said = [
    `Bought a ${brand} last week and love it. Great kettle, boils fast.`,
    `Does anybody know where ${brand} is made?`,
    `The ${brand} shop on Mill Street opens on Sunday.`,
    `My ${brand} arrived late, a bit annoying.`,
  ];
  return Array.from({ length: 56 }, (_, index) => ({
    title: `On ${brand}, ${index + 1}`,
    text: `${said[index % said.length]} Note ${index + 1}.`,
    author: `neighbour ${index + 1}`,
    at: addMs(now, -(index + 1) * 6 * HOUR + DAY / 48),
  }));
}

const openings = [
  'My kitchen smells of smoke since Tuesday:',
  'Warning to everybody with children:',
  'Third week without an answer.',
  'I returned mine this morning.',
  'Our whole office is furious.',
  'Grandmother burned her hand.',
  'Twice repaired and broken again.',
];
const complaints = [
  '{brand} caught fire and is a terrible, dangerous product.',
  '{brand} refuses any refund for a broken lid, which is awful.',
  'the support line of {brand} is rude and useless.',
  '{brand} lied about the recall, what a scandal.',
  'the handle of {brand} melted, horrible quality.',
];
const endings = [
  'Never again.',
  'I want my money back.',
  'Does a lawyer read this?',
  'Worst purchase in years.',
  'The shop only shrugged.',
  'I am angry and disappointed.',
];

/** Many people complain at once, each in words of their own. */
export function outcry(brand: string, now: Date): Post[] {
  const pick = (from: readonly string[], at: number) => from[at % from.length] ?? '';
  return Array.from({ length: 60 }, (_, index) => ({
    title: `${pick(endings, index * 5)} (${index + 1})`,
    text: [
      pick(openings, index),
      pick(complaints, index + Math.floor(index / 7)).replace('{brand}', brand),
      pick(endings, index + Math.floor(index / 5)),
    ].join(' '),
    author: `customer ${index + 1}`,
    at: addMs(now, -index * SECOND),
  }));
}

function pageOf(name: string): string {
  return `<!doctype html><title>${name}</title><link rel="alternate" type="application/rss+xml" title="${name}" href="/feed.xml"><h1>${name}</h1>`;
}

function feedOf(name: string, posts: readonly Post[]): string {
  const items = posts.map(
    ({ title, text, author, at }, index) =>
      `<item><guid isPermaLink="false">${name} ${title}</guid><link>/posts/${posts.length - index}</link><title>${title}</title><description>${text}</description><author>${author}</author><pubDate>${at.toUTCString()}</pubDate></item>`,
  );
  return `<rss version="2.0"><channel><title>${name}</title><link>/</link><description>Talk</description>${items.join('')}</channel></rss>`;
}
