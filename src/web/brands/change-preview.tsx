import type { Store } from '../../../db/store.ts';
import { compareInStore } from '../../setup/compare-queries.ts';
import { queryFault } from '../../setup/query-fault.ts';
import { t } from '../words/t.ts';
import { Examples, LotDetails, QueryFault } from './query-preview.tsx';

/** What `query` finds in stored items, and what it would change about what `before` finds. */
export async function changePreview(store: Store, query: string, before: string) {
  const fault = queryFault(query);
  if (fault !== null) return <QueryFault query={query} {...fault} />;
  const { found, gained, lost, scanned, truncated } = await compareInStore(store, query, before);
  const counts = { found: found.count, scanned };
  return (
    <>
      <p>
        {truncated
          ? t(
              'It finds {found, number} of the newest {scanned, plural, one {# post} other {# posts}}.',
              counts,
            )
          : t(
              'It finds {found, number} of {scanned, plural, one {# stored post} other {all # stored posts}}.',
              counts,
            )}
      </p>
      {gained !== null && lost !== null && query !== before && (
        <div class="stack is-tight">
          {gained.count + lost.count === 0 && <p class="faint">{t('The same as before.')}</p>}
          {gained.count > 0 && (
            <LotDetails
              lot={gained}
              label={t('{count, plural, one {# would be added} other {# would be added}}', {
                count: gained.count,
              })}
            />
          )}
          {lost.count > 0 && (
            <LotDetails
              lot={lost}
              label={t('{count, plural, one {# would be lost} other {# would be lost}}', {
                count: lost.count,
              })}
            />
          )}
        </div>
      )}
      <Examples lot={found} />
    </>
  );
}
