import type { Discovery } from '../../../crawlers/discover/discover-sources.ts';
import type { FoundSource } from '../../../crawlers/discover/look.ts';
import { Empty } from '../components/empty.tsx';
import { failureWords } from '../components/failure-words.ts';
import { PageHeader } from '../components/page-header.tsx';
import { NewestItems } from '../welcome/look.tsx';
import { t } from '../words/t.ts';
import { DiscoverForm } from './discover-form.tsx';

/** What was found on a site, with a look at each find and a button that adds it. */
export function DiscoveryPage({ url, feeds, error }: Discovery) {
  const crumbs = [
    { label: t('Sources'), href: '/sources' },
    { label: t('Add a source'), href: '/sources/new' },
  ];
  return (
    <>
      <PageHeader title={t('Find feeds on a site')} crumbs={crumbs} />
      <DiscoverForm url={url} />
      {error !== null && (
        <p class="problem">{t('The page could not be read: {why}.', { why: failureWords(error.reason) })}</p>
      )}
      {feeds.length === 0 ? (
        <Empty title={t('Nothing was found there')}>
          <p>{t('Try the address of its blog, its news or its forum.')}</p>
        </Empty>
      ) : (
        <div class="cards">{feeds.map(foundCard)}</div>
      )}
    </>
  );
}

function foundCard({ connector, settings, title, url, items, ok, error }: FoundSource) {
  return (
    <article class="panel source">
      <p class="row">
        <span class="faint">{connector}</span>
      </p>
      <h3 dir="auto">{title ?? url}</h3>
      <p class="meta break">{url}</p>
      {error !== null && (
        <p class="is-negative">{t('Cannot be read: {why}.', { why: failureWords(error.reason) })}</p>
      )}
      {ok && items.length === 0 && <p class="faint">{t('There is nothing in it yet.')}</p>}
      <NewestItems items={items} />
      {ok && (
        <form method="post" action="/sources">
          <input type="hidden" name="connector" value={connector} />
          <input type="hidden" name="settings" value={JSON.stringify(settings)} />
          <button type="submit" class="primary">
            {t('Add')}
          </button>
        </form>
      )}
    </article>
  );
}
