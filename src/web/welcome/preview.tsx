import type { Store } from '../../../db/store.ts';
import { compareInStore } from '../../setup/compare-queries.ts';
import { queryFault } from '../../setup/query-fault.ts';
import type { Sample } from '../../setup/sample-source.ts';
import { Findings, QueryFault } from '../brands/query-preview.tsx';
import { failureWords } from '../components/failure-words.ts';
import { t } from '../words/t.ts';
import { type Answers, queryOf } from './answers.ts';
import { previewOnTheWeb, type WebPreview } from './samples.ts';

/** What the query would find, among stored items and on the web right now; or where it cannot be read. */
export async function queryPreview({ store, sample }: { store: Store; sample: Sample }, answers: Answers) {
  const query = queryOf(answers);
  const fault = queryFault(query);
  if (fault !== null) return <QueryFault query={query} {...fault} />;
  const stored = await compareInStore(store, query, null);
  const onTheWeb = await previewOnTheWeb(sample, answers.name, query);
  const { found, scanned } = stored;
  return (
    <>
      {scanned > 0 && (
        <section class="stack is-tight">
          <h3>{t('In what is stored here')}</h3>
          <Findings seen={{ ...stored, left: { count: 0, examples: [] } }}>
            {t('It finds {found, number} of the newest {scanned, plural, one {# post} other {# posts}}.', {
              found: found.count,
              scanned,
            })}
          </Findings>
        </section>
      )}
      <section class="stack is-tight">
        <h3>{t('On the web right now')}</h3>
        <OnTheWeb {...onTheWeb} />
      </section>
    </>
  );
}

function OnTheWeb({ seen, read, failed }: WebPreview) {
  const all = seen.found.count + seen.left.count;
  return (
    <>
      {read.length > 0 && (
        <Findings seen={seen}>
          {all === 0
            ? t('{places} know nothing of this name at the moment. That may well change.', {
                places: read.join(', '),
              })
            : t('It finds {found, number} of {all, plural, one {# post} other {# posts}} from {places}.', {
                found: seen.found.count,
                all,
                places: read.join(', '),
              })}
        </Findings>
      )}
      {failed.map(({ title, reason }) => (
        <p class="meta">{`${title}: ${failureWords(reason)}.`}</p>
      ))}
    </>
  );
}
