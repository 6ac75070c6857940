import type { FetchedItem } from '../../core/item.ts';
import { excerpt } from '../../core/text.ts';
import type { Sample, Sampled } from '../../setup/sample-source.ts';
import { failureWords } from '../components/failure-words.ts';
import { Day } from '../components/moment.tsx';
import { safeHref } from '../safe-href.ts';
import { t } from '../words/t.ts';
import { wishOf } from './place.ts';

const SHOWN = 3;
/** What stands at a wall is not broken: somebody there decided so. */
const walls: ReadonlySet<string> = new Set([
  'robots',
  'forbidden',
  'unauthorized',
  'rate-limited',
  'login-page',
]);

/** What was seen at a place. */
interface Seen extends Pick<Sampled, 'error'> {
  items: readonly SeenItem[];
}

interface SeenItem extends Pick<FetchedItem, 'title' | 'url' | 'publishedAt'> {
  text?: string;
}

interface LookProps {
  /** Null where the place cannot be read at all. */
  sampled: Seen | null;
  /** Whether these are all items that are there, or some of them. */
  all?: boolean;
  /** How many are shown at most. */
  shown?: number;
}

/** Looks at a place that was ticked. */
export async function lookAt(sample: Sample, value: string, signal: AbortSignal): Promise<Sampled | null> {
  const wish = wishOf(value);
  return wish === null ? null : sample(wish, signal);
}

/** What a look at a place brought: its newest items, or why there are none. */
export function Look({ sampled, all = true, shown = SHOWN }: LookProps) {
  if (sampled === null) return <p class="is-negative">{t('This place cannot be read.')}</p>;
  const { items, error } = sampled;
  if (error !== null) {
    const words = { why: failureWords(error.reason) };
    return (
      <p class="meta">
        <span class={walls.has(error.reason) ? 'is-warning' : 'is-negative'}>
          {walls.has(error.reason) ? t('Blocked: {why}.', words) : t('Failed: {why}.', words)}
        </span>{' '}
        {t('It is tried again later if you keep it.')}
      </p>
    );
  }
  return (
    <>
      <p class="meta">
        <span class="is-positive">{foundWords(items.length, all)}</span>
      </p>
      <NewestItems items={items.slice(0, shown)} />
    </>
  );
}

function foundWords(count: number, all: boolean): string {
  if (count === 0) return t('It can be read, and holds nothing at the moment.');
  return all
    ? t('Found {count, plural, one {# post} other {# posts}}.', { count })
    : t('It can be read. The newest in it:');
}

/** The titles of items, and when they came out. */
export function NewestItems({ items }: { items: readonly SeenItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul class="newest">
      {items.map(({ title, text, url, publishedAt }) => {
        const href = safeHref(url);
        const words = excerpt(title ?? text ?? '', 120);
        return (
          <li>
            <bdi>{href === null ? words : <a href={href}>{words}</a>}</bdi>
            {publishedAt !== null && (
              <span class="faint">
                {' '}
                <Day at={publishedAt} timezone="UTC" />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
