import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';

/** Columns of an exported table, in order. */
export const exportColumns: Record<string, (mention: MentionView) => string | number | boolean | null> = {
  id: ({ id }) => id,
  publishedAt: ({ publishedAt }) => publishedAt.toISOString(),
  brand: ({ brandName }) => brandName,
  sentiment: ({ sentiment }) => sentiment,
  score: ({ score }) => score,
  confidence: ({ confidence }) => confidence,
  status: ({ status }) => status,
  title: ({ title }) => title,
  text: ({ text }) => text,
  url: ({ url }) => url,
  author: ({ author }) => author,
  host: ({ host }) => host,
  connector: ({ connector }) => connector,
  language: ({ language }) => language,
  rating: ({ rating }) => rating,
  reach: ({ reach }) => reach,
  likes: ({ engagement }) => engagement?.likes ?? null,
  shares: ({ engagement }) => engagement?.shares ?? null,
  comments: ({ engagement }) => engagement?.comments ?? null,
  views: ({ engagement }) => engagement?.views ?? null,
  tags: ({ tags }) => tags.join(', '),
  assignee: ({ assignee }) => assignee,
  responseUrl: ({ response }) => response?.url ?? null,
  responseAt: ({ response }) => response?.at ?? null,
};
