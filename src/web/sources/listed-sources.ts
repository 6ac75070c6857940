import type { SourceFilter } from '../../../db/repos/crawl/sources.ts';
import { sourceStatuses } from '../../core/source.ts';
import { checkedCursor } from '../list-cursor.ts';

/** Which sources are looked at, and from where on. */
export interface ListedSources extends SourceFilter {
  cursor: string | null;
}

/** What the address of the list asks for; what it cannot mean is left out. */
export function listedSources(params: URLSearchParams): ListedSources {
  const status = sourceStatuses.find((known) => known === params.get('status'));
  const connector = params.get('kind') || undefined;
  return { status, connector, cursor: checkedCursor(params.get('cursor') || null, 'id') };
}

/** The address of a list. */
export function listHref({ status, connector, cursor }: ListedSources): string {
  const params = new URLSearchParams();
  if (status !== undefined) params.set('status', status);
  if (connector !== undefined) params.set('kind', connector);
  if (cursor !== null) params.set('cursor', cursor);
  return params.size === 0 ? '/sources' : `/sources?${params}`;
}
