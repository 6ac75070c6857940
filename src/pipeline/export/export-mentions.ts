import type { MentionSort, MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { Store } from '../../../db/store.ts';
import { brandScope, withinBrands } from '../../core/brand-scope.ts';
import { mentionView } from '../mention-view.ts';
import { type FoundPage, type MentionSearch, searchMentions } from '../search/search-mentions.ts';
import { exportColumns } from './columns.ts';
import { csvLine } from './csv.ts';

export type ExportFormat = 'csv' | 'ndjson';

/** Rows read at once, which bounds the memory an export takes. */
const PAGE = 200;

/** Every mention that the filter chooses, read page by page as fast as the other end takes them. */
export function exportMentions(
  store: Store,
  filter: MentionSearch,
  sort: MentionSort,
  format: ExportFormat,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const lines = format === 'csv' ? csvLines : ndjsonLines;
  let cursor: string | null = null;
  // Pages are read when the other end asks for them, which is outside of the request.
  const brands = brandScope();
  return new ReadableStream({
    start(controller) {
      if (format === 'csv') controller.enqueue(encoder.encode(csvLine(Object.keys(exportColumns))));
    },
    async pull(controller) {
      for (;;) {
        const request = { limit: PAGE, cursor };
        const page: FoundPage = await withinBrands(brands, () =>
          searchMentions(store, filter, sort, request),
        );
        cursor = page.nextCursor;
        if (page.items.length > 0) controller.enqueue(encoder.encode(lines(page.items)));
        if (cursor === null) return controller.close();
        // Nobody asks again where nothing came: a search may have to look through many pages.
        if (page.items.length > 0) return;
      }
    },
  });
}

function csvLines(mentions: readonly MentionView[]): string {
  const cells = Object.values(exportColumns);
  return mentions.map((mention) => csvLine(cells.map((cell) => cell(mention)))).join('');
}

function ndjsonLines(mentions: readonly MentionView[]): string {
  return mentions.map((mention) => `${JSON.stringify(mentionView(mention))}\n`).join('');
}
