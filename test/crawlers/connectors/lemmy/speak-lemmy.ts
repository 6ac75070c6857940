import { type Asked, fixture, type Told } from '../../search/api-server.ts';

const v3 = fixture('lemmy/v3.json');
const v4 = fixture('lemmy/v4.json');
const nowhere: Told = { status: 404, body: '' };

/** A time, `minutes` before 2026-01-15T12:00Z. */
const ago = (minutes: number) => new Date(Date.UTC(2026, 0, 15, 12) - minutes * 60_000).toISOString();

/** Lemmy 0.19 with so many posts, one a minute, and one comment a day. */
export function speakV3(posts: number, comments: number): (asked: Asked) => Told {
  return ({ path, query }) => {
    if (path !== '/api/v3/search') return nowhere;
    const from = (Number(query.get('page')) - 1) * 50;
    const page = (count: number) => Array.from({ length: count }, (_, nth) => nth).slice(from, from + 50);
    const [post] = v3.posts;
    const [comment] = v3.comments;
    return {
      body: {
        ...v3,
        posts: page(posts).map((nth) => ({
          ...post,
          post: { ...post.post, ap_id: `https://lemmy.example/post/${nth}`, published: ago(nth) },
        })),
        comments: page(comments).map((nth) => ({
          ...comment,
          comment: {
            ...comment.comment,
            ap_id: `https://lemmy.example/comment/${nth}`,
            published: ago(nth * 1_440),
          },
        })),
      },
    };
  };
}

/** Lemmy 1.0 with so many posts, one a minute; it still answers requests of version 3, but unsorted. */
export function speakV4(posts: number): (asked: Asked) => Told {
  const [post] = v4.posts;
  return ({ path, query }) => {
    if (path === '/api/v3/search') {
      const [old] = v3.posts;
      const at = (minutes: number) => ({ ...old, post: { ...old.post, published: ago(minutes) } });
      return { body: { ...v3, posts: [at(9), at(1)] } };
    }
    if (path !== '/api/v4/search') return nowhere;
    const range = Number(query.get('time_range_seconds') ?? Number.POSITIVE_INFINITY);
    const from = Number(query.get('page_cursor')?.slice(1) ?? 0);
    const found = Array.from({ length: posts }, (_, nth) => nth).filter((nth) => nth * 60 <= range);
    const given = found.slice(from, from + 50).map((nth) => ({
      ...post,
      post: { ...post.post, ap_id: `https://lemmy.example/post/${nth}`, published_at: ago(nth) },
    }));
    const next_page = from + 50 < found.length ? `P${from + 50}` : undefined;
    return { body: { ...v4, posts: given, comments: [], next_page } };
  };
}
