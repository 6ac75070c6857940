import type { Child } from 'hono/jsx';
import { plainLine } from '../../../alerts/render/plain.ts';
import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { MatchSpan } from '../../core/mention.ts';
import { excerpt } from '../../core/text.ts';
import { MarkedText } from './marked-text.tsx';
import { excerptRange, marksOf } from './marks.ts';
import { MentionHead } from './mention-head.tsx';
import { MentionOrigin } from './mention-origin.tsx';

/** UTF-16 units of a text that a card shows, and that name it where it has no title. */
const EXCERPT = 320;
const SPOKEN = 80;

interface MentionCardProps {
  mention: MentionView;
  /** The brand's zone. */
  timezone: string;
  /** Where what was searched for stands. */
  found?: readonly MatchSpan[] | undefined;
  /** The list it stands in, as its address asks for it: its own page leads on from there. */
  list?: string;
  /** With it, times are said as so long ago. */
  now?: Date;
  /** What it is chosen with, before everything else. */
  choice?: Child;
  /** What can be done about it, below. */
  children?: Child;
  /** That it takes the place of the card that a script has. */
  swapped?: boolean | undefined;
}

/** A mention as lists show it. */
export function MentionCard(props: MentionCardProps) {
  const { mention, timezone, found = [], list, now, choice, children, swapped } = props;
  const { id, title, text } = mention;
  const marks = marksOf(mention, found);
  const href = pageHref(id, list);
  return (
    <article
      class={`mention is-${mention.sentiment}`}
      id={`m-${id}`}
      data-status={mention.status}
      tabindex={choice ? -1 : undefined}
      aria-label={plainLine(title ?? excerpt(text, SPOKEN))}
      hx-swap-oob={swapped ? 'true' : undefined}
    >
      <div class="head">
        {choice}
        <MentionHead mention={mention} />
      </div>
      {title !== null && (
        <h3 dir="auto">
          <a href={href}>
            <MarkedText text={title} marks={marks.title} />
          </a>
        </h3>
      )}
      {text !== '' && (
        <p dir="auto" class="said">
          <MarkedText text={text} marks={marks.text} range={excerptRange(text, marks.text, EXCERPT)} />
        </p>
      )}
      <div class="foot">
        <MentionOrigin mention={mention} timezone={timezone} href={href} now={now} />
        {children}
      </div>
    </article>
  );
}

/** The page of a mention, where one can go on through the list one came from. */
export function pageHref(id: string, list: string | undefined): string {
  return list === undefined ? `/mentions/${id}` : `/mentions/${id}?${new URLSearchParams({ list })}`;
}
