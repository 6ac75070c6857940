import type { Asked, Told } from '../../search/api-server.ts';

/** A story, by its id and the second it was posted. */
export interface Story {
  id: number;
  at: number;
  points?: number;
}

const MAX_RESULTS = 1_000;

/** Answers as Algolia does: newest first, a thousand results at most, whatever was found. */
export function speakHackerNews(stories: readonly Story[], exhaustive = true): (asked: Asked) => Told {
  return ({ path, query }) => {
    if (path !== '/search_by_date') return { status: 404, body: { message: 'no such place', status: 404 } };
    const filters = query.get('numericFilters')?.split(',') ?? [];
    const ids = query.get('tags')?.match(/(?<=story_)\d+/g) ?? null;
    const found = stories
      .filter(({ id }) => ids === null || ids.includes(String(id)))
      .filter(({ at }) => filters.every((filter) => holds(at, filter)))
      .toSorted((one, other) => other.at - one.at);
    const size = Number(query.get('hitsPerPage') ?? 20);
    const page = Number(query.get('page') ?? 0);
    const given = found.slice(0, MAX_RESULTS);
    return {
      body: {
        hits: given.slice(page * size, (page + 1) * size).map(hitOf),
        nbHits: found.length,
        nbPages: Math.ceil(given.length / size),
        page,
        hitsPerPage: size,
        exhaustiveNbHits: exhaustive,
      },
    };
  };
}

function holds(at: number, filter: string): boolean {
  const [, sign, bound] = /^created_at_i([<>])(\d+)$/.exec(filter) ?? [];
  if (bound === undefined) throw new Error(`an unknown filter: ${filter}`);
  return sign === '>' ? at > Number(bound) : at < Number(bound);
}

function hitOf({ id, at, points = 1 }: Story) {
  const title = `Acme, the ${id}th`;
  return { objectID: String(id), created_at_i: at, title, author: 'pg', points, num_comments: 0, url: null };
}
