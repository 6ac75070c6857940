import type { Span } from '../../core/sentiment.ts';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';
import { type Mark, type MarkKind, type Piece, piecesOf } from './marks.ts';

const meanings = {
  brand: 'the brand',
  found: 'what was searched for',
  negative: 'pulls towards negative',
  positive: 'pulls towards positive',
} as const satisfies Record<MarkKind, Phrase>;

interface MarkedTextProps {
  text: string;
  marks: readonly Mark[];
  /** The part that is shown; all of it when absent. */
  range?: Span | undefined;
}

/** Crawled text with the brand highlighted and the deciding words underlined. */
export function MarkedText({ text, marks, range }: MarkedTextProps) {
  return (
    <>
      {range !== undefined && range.start > 0 && '… '}
      {piecesOf(text, marks, range).map(markedPiece)}
      {range !== undefined && range.end < text.length && ' …'}
    </>
  );
}

function markedPiece({ text, kinds }: Piece) {
  if (kinds.length === 0) return text;
  return (
    <mark
      class={kinds.map((kind) => `is-${kind}`).join(' ')}
      title={kinds.map((kind) => t(meanings[kind])).join(', ')}
    >
      {text}
    </mark>
  );
}
