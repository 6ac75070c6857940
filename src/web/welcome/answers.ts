import type { Context } from 'hono';
import { defaultQuery } from '../../core/brand.ts';
import { collapseSpaces, storableText } from '../../core/text.ts';
import { listed } from '../written.ts';

/** What a person has answered so far. It travels from step to step in addresses: nothing is kept until the end. */
export interface Answers {
  name: string;
  /** Several, as they were written: separated by commas or lines. */
  aliases: string;
  handles: string;
  competitors: string;
  url: string;
  description: string;
  /** What finds the brand; empty while its names do. */
  query: string;
  /** Values of the places that are ticked; null before anybody was asked. */
  sources: string[] | null;
  /** Address of a site to look for feeds on. */
  site: string;
}

/** Answers that are one line or several, by the name of their field. */
export const texts = ['name', 'aliases', 'handles', 'competitors', 'url', 'description', 'query'] as const;

const LONGEST = 4_000;

/** What a form sent, by GET or by POST. */
export async function givenIn(c: Context): Promise<URLSearchParams> {
  return c.req.method === 'POST' ? new URLSearchParams(await c.req.text()) : new URL(c.req.url).searchParams;
}

/** The answers in what a form sent. */
export function answersIn(given: URLSearchParams): Answers {
  const text = (name: string) =>
    storableText(given.get(name) ?? '')
      .slice(0, LONGEST)
      .trim();
  return {
    name: collapseSpaces(text('name')),
    aliases: text('aliases'),
    handles: text('handles'),
    competitors: text('competitors'),
    url: text('url'),
    description: text('description'),
    query: text('query'),
    sources: given.get('chosen') === 'yes' ? [...new Set(given.getAll('source'))] : null,
    site: text('site'),
  };
}

/** The query that finds the brand: the one that was written, else the one that its names make. */
export function queryOf({ name, aliases, handles, query }: Answers): string {
  return query === '' ? defaultQuery(name, listed(aliases), listed(handles)) : query;
}

/** Whether somebody wrote a query of their own. */
export function hasOwnQuery(answers: Answers): boolean {
  return answers.query !== '' && answers.query !== queryOf({ ...answers, query: '' });
}

/** The address of a step that has all answers in it. */
export function stepHref(path: string, answers: Answers): string {
  const params = new URLSearchParams(answered(answers));
  return params.size === 0 ? path : `${path}?${params}`;
}

/** Name and value of every answer that was given; the query only where it is somebody's own. */
export function answered(answers: Answers, leaving: readonly string[] = []): [string, string][] {
  const given: [string, string][] = texts
    .filter((name) => answers[name] !== '' && (name !== 'query' || hasOwnQuery(answers)))
    .map((name) => [name, answers[name]]);
  if (answers.sources !== null) {
    given.push(['chosen', 'yes'], ...answers.sources.map((value): [string, string] => ['source', value]));
  }
  return given.filter(([name]) => !leaving.includes(name));
}
