import type { Child } from 'hono/jsx';
import type { MentionFilter } from '../../../db/repos/mentions/mention-filter.ts';
import { countText } from '../format.ts';
import { feedHref } from '../mentions/feed-query.ts';

interface NumberLinkProps {
  count: number;
  /** What the counted mentions have in common. */
  filter: MentionFilter;
  /** What stands beside the number. */
  children?: Child;
}

/** A number of mentions that leads to exactly these. */
export function NumberLink({ count, filter, children }: NumberLinkProps) {
  return (
    <a class="number" href={feedHref({ filter, sort: '-publishedAt' })}>
      <data value={String(count)}>{countText(count)}</data>
      {children}
    </a>
  );
}
