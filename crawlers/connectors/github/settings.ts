import { z } from 'zod';
import { serverUrl } from '../../search/endpoint.ts';

const MAX_OPERATORS = 5;

export const gitHubSettings = z.strictObject({
  /** As GitHub's search of issues takes it, qualifiers such as `repo:` and `-org:` included. */
  query: z
    .string()
    .trim()
    .min(1)
    .max(256)
    .refine((query) => (query.match(/\b(?:AND|OR|NOT)\b/g)?.length ?? 0) <= MAX_OPERATORS, {
      message: `GitHub takes at most ${MAX_OPERATORS} of AND, OR and NOT`,
    }),
  /** A personal access token that needs no permissions: 30 searches a minute instead of 10. */
  token: z.string().min(1).optional(),
  /** Where the API is, when it is not the public one: `https://github.example.com/api/v3`. */
  api: serverUrl.optional(),
});

export type GitHubSettings = z.infer<typeof gitHubSettings>;

export function apiOf({ api }: GitHubSettings): string {
  return api ?? 'https://api.github.com';
}
