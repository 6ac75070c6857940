import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Post } from './post.ts';
import type { Channel } from './sites/channel.ts';
import { renderFrontPage, renderPage, renderPostPage } from './sites/page.ts';
import { sourceDocument } from './sites/source-document.ts';

/** What a visitor asks for. Header names are in lower case. */
export interface Question {
  /** Path with its query. */
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** A site at one moment of the story. */
export interface Moment {
  channel: Channel;
  /** What it has published by now, newest first. */
  posts: readonly Post[];
  now: Date;
  /** Milliseconds since the world's start. */
  elapsed: number;
}

interface Document {
  contentType: string;
  bytes: Buffer;
}

/** What a site answers: its outages first, then its documents with validators, `304` and compression. */
export function answer(question: Question, moment: Moment): Answer {
  const { site } = moment.channel;
  const outage = site.outages.find(({ from, to }) => moment.elapsed >= from && moment.elapsed < to);
  if (outage !== undefined) {
    const headers: Record<string, string> = { 'content-type': 'text/plain' };
    if (outage.retryAfterSeconds !== null) headers['retry-after'] = String(outage.retryAfterSeconds);
    return { status: outage.status, headers, body: Buffer.from('Something is wrong here. Sorry.\n') };
  }

  const document = find(question.path, moment);
  if (document === null) {
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('Nothing here.\n') };
  }
  const headers: Record<string, string> = { etag: etagOf(document.bytes), 'cache-control': 'max-age=60' };
  const newest = moment.posts[0];
  if (newest !== undefined) headers['last-modified'] = newest.at.toUTCString();
  if (isKnown(question, headers)) return { status: 304, headers, body: Buffer.alloc(0) };

  headers['content-type'] = document.contentType;
  const compress = site.gzip && String(question.headers['accept-encoding'] ?? '').includes('gzip');
  if (compress) headers['content-encoding'] = 'gzip';
  return { status: 200, headers, body: compress ? gzipSync(document.bytes) : document.bytes };
}

function find(path: string, { channel, posts, now }: Moment): Document | null {
  const { site } = channel;
  if (path === site.path) return sourceDocument(channel, posts, now);
  if (path === '/') return html(renderFrontPage(channel, posts));
  if (path === '/robots.txt') return robots(site.disallow);
  if (site.disallow.includes(path)) return html(renderPage(channel, 'Members', '<p>For members only.</p>'));
  const post = posts.find(({ id }) => path === `/posts/${id}`);
  return post === undefined ? null : html(renderPostPage(channel, post));
}

function html(markup: string): Document {
  return { contentType: 'text/html; charset=utf-8', bytes: Buffer.from(markup) };
}

function robots(disallow: readonly string[]): Document {
  const rules = disallow.length === 0 ? ['Disallow:'] : disallow.map((path) => `Disallow: ${path}`);
  return { contentType: 'text/plain', bytes: Buffer.from(['User-agent: *', ...rules, ''].join('\n')) };
}

function etagOf(bytes: Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
}

/** Whether the visitor has this version already; `If-None-Match` outranks `If-Modified-Since` (RFC 9110 §13.2.2). */
function isKnown({ headers }: Question, current: Record<string, string>): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return String(tags).includes(current.etag ?? '');
  const since = Date.parse(String(headers['if-modified-since'] ?? ''));
  return Date.parse(current['last-modified'] ?? '') <= since;
}
