import type { SavedView } from '../../../db/repos/access/saved-views.ts';
import { MOST_NAME, viewQuery } from '../../setup/views.ts';
import { Field } from '../components/fields.tsx';
import { type FeedQuery, feedHref } from '../mentions/feed-query.ts';
import { may, mayAnswer, signedIn } from '../visitor.ts';
import { t } from '../words/t.ts';
import { viewHref } from './view-href.ts';

interface ViewBarProps {
  views: readonly SavedView[];
  query: FeedQuery;
}

/** The saved views above the feed, and what saves the list that is shown as another one. */
export function ViewBar({ views, query }: ViewBarProps) {
  const here = viewQuery(feedHref(query));
  const isSaved = views.some((view) => view.query === here);
  const saves = here !== '' && !isSaved && mayAnswer();
  if (views.length === 0 && !saves) return null;
  return (
    <div class="views">
      {views.length > 0 && (
        <nav class="chips" aria-label={t('Saved views')}>
          {views.map((view) => (
            <a class="chip" href={viewHref(view)} aria-current={view.query === here ? 'true' : undefined}>
              <bdi>{view.name}</bdi>
            </a>
          ))}
          <a class="meta" href="/views">
            {t('Manage views')}
          </a>
        </nav>
      )}
      {saves && <SaveView query={here} />}
    </div>
  );
}

function SaveView({ query }: { query: string }) {
  return (
    <details class="save-view">
      <summary>{t('Save this view')}</summary>
      <form method="post" action="/views" class="row">
        <input type="hidden" name="query" value={query} />
        <Field name="name" label={t('Name of the view')} required maxlength={MOST_NAME} autocomplete="off" />
        {signedIn() !== null && may('responder') && <ForMeAlone />}
        <button type="submit" class="primary">
          {t('Save')}
        </button>
      </form>
    </details>
  );
}

/** Whoever has an account may keep a view to themselves. */
export function ForMeAlone({ checked = false }: { checked?: boolean }) {
  return (
    <label class="check">
      <input type="checkbox" name="mine" value="yes" checked={checked} />
      {t('For me alone')}
    </label>
  );
}
