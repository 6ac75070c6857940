import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { MatchSpan } from '../../core/mention.ts';
import type { Span } from '../../core/sentiment.ts';

export type MarkKind = 'brand' | 'found' | 'negative' | 'positive';

/** A stretch of a text that stands out: the brand, what was searched for, or a word that pulled the verdict to one side. */
export interface Mark extends Span {
  kind: MarkKind;
}

/** A stretch of text under the same marks. */
export interface Piece {
  text: string;
  kinds: MarkKind[];
}

/**
 * Where the brand and the deciding words stand in a mention's title and text. Evidence is measured in
 * `title\ntext`, spans and what was `found` by a search in the field they name.
 */
export function marksOf(
  mention: Pick<MentionView, 'title' | 'text' | 'spans' | 'evidence'>,
  found: readonly MatchSpan[] = [],
): { title: Mark[]; text: Mark[] } {
  const { title, spans, evidence } = mention;
  const offset = title === null ? 0 : title.length + 1;
  const pulls = evidence.map(({ start, end, weight }) => ({ start, end, kind: pullOf(weight) }));
  const standing = (kind: MarkKind, places: readonly MatchSpan[], field: 'title' | undefined) =>
    places.filter((span) => span.field === field).map(({ start, end }) => ({ start, end, kind }));
  const words = (field: 'title' | undefined) => [
    ...standing('brand', spans, field),
    ...standing('found', found, field),
  ];
  return {
    title: [...words('title'), ...pulls.filter(({ start }) => start < offset)],
    text: [
      ...words(undefined),
      ...pulls
        .filter(({ end }) => end > offset)
        .map(({ start, end, kind }) => ({ start: Math.max(0, start - offset), end: end - offset, kind })),
    ],
  };
}

/** Cuts `range` of `text` where marks begin and end. The pieces joined are the range, whatever the marks say. */
export function piecesOf(text: string, marks: readonly Mark[], range?: Span): Piece[] {
  const { start: from, end: to } = range ?? { start: 0, end: text.length };
  const edges = marks
    .map(({ kind, start, end }) => ({ kind, start: Math.max(start, from), end: Math.min(end, to) }))
    .filter(({ start, end }) => start < end)
    .flatMap(({ kind, start, end }) => [
      { at: start, kind, by: 1 },
      { at: end, kind, by: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  const open: Record<MarkKind, number> = { brand: 0, found: 0, negative: 0, positive: 0 };
  const pieces: Piece[] = [];
  let at = from;
  for (const edge of [...edges, { at: to, kind: 'brand' as const, by: 0 }]) {
    if (edge.at > at) {
      const kinds = (['brand', 'found', 'negative', 'positive'] as const).filter((kind) => open[kind] > 0);
      pieces.push({ text: text.slice(at, edge.at), kinds });
      at = edge.at;
    }
    open[edge.kind] += edge.by;
  }
  return pieces;
}

/** The part of a long text that shows best why it is a mention: `limit` characters around its first mark. */
export function excerptRange(text: string, marks: readonly Mark[], limit: number): Span {
  if (text.length <= limit) return { start: 0, end: text.length };
  const found = marks.filter(({ kind }) => kind === 'found');
  const brands = marks.filter(({ kind }) => kind === 'brand');
  const [telling = marks] = [found, brands].filter(({ length }) => length > 0);
  const first = Math.min(...telling.map(({ start }) => start), text.length);
  const focus = first === text.length ? 0 : first;
  const start = focus < limit / 2 ? 0 : wordStart(text, focus - Math.floor(limit / 3));
  const end = start + limit >= text.length ? text.length : wordEnd(text, start + limit);
  return { start, end: Math.max(end, start) };
}

/** Texts without spaces are cut where they are, but never within a character. */
const NEAR = 24;

function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + NEAR).search(/\s/u);
  return space === -1 ? characterStart(text, at) : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  const before = text.slice(at - NEAR, at);
  const space = before.search(/\s\S*$/u);
  return space === -1 ? characterStart(text, at) : at - NEAR + space;
}

function characterStart(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function pullOf(weight: number): 'negative' | 'positive' {
  return weight < 0 ? 'negative' : 'positive';
}
