import { t } from '../words/t.ts';

interface PagerProps {
  /** The first page; null on it. */
  firstHref: string | null;
  /** Null on the last page. */
  nextHref: string | null;
  first?: string;
  next?: string;
}

/** Keyset pages lead on, and back to the beginning. */
export function Pager({ firstHref, nextHref, first = t('Newest'), next = t('Older') }: PagerProps) {
  if (firstHref === null && nextHref === null) return null;
  return (
    <nav class="pager" aria-label={t('Pages')}>
      {firstHref !== null && (
        <a class="button" href={firstHref}>
          {first}
        </a>
      )}
      {nextHref !== null && (
        <a class="button" href={nextHref} rel="next">
          {next}
        </a>
      )}
    </nav>
  );
}
