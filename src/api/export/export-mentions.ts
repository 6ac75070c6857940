import {
  type MentionFilter,
  type MentionSort,
  type MentionView,
  pageOfMentions,
} from '../../../db/repos/mention-feed.ts';
import type { Store } from '../../../db/store.ts';
import { mentionView } from '../../pipeline/mention-view.ts';
import { exportColumns } from './columns.ts';
import { csvLine } from './csv.ts';

export type ExportFormat = 'csv' | 'ndjson';

/** Rows read at once, which bounds the memory an export takes. */
const PAGE = 200;

/** Every mention that the filter chooses, read page by page as fast as the other end takes them. */
export function exportMentions(
  store: Store,
  filter: MentionFilter,
  sort: MentionSort,
  format: ExportFormat,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const lines = format === 'csv' ? csvLines : ndjsonLines;
  let cursor: string | null = null;
  return new ReadableStream({
    start(controller) {
      if (format === 'csv') controller.enqueue(encoder.encode(csvLine(Object.keys(exportColumns))));
    },
    async pull(controller) {
      const page = await pageOfMentions(store, filter, sort, { limit: PAGE, cursor });
      if (page.items.length > 0) controller.enqueue(encoder.encode(lines(page.items)));
      cursor = page.nextCursor;
      if (cursor === null) controller.close();
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
