import type { SavedView } from '../../../db/repos/saved-views.ts';
import { MOST_NAME } from '../../setup/views.ts';
import { Empty } from '../components/empty.tsx';
import { Field } from '../components/fields.tsx';
import { may, signedIn } from '../visitor.ts';
import { rich, t } from '../words/t.ts';
import { ForMeAlone } from './view-bar.tsx';
import { viewHref } from './view-href.ts';

interface ViewsPageProps {
  views: readonly SavedView[];
  /** What somebody would read of a view's filters. */
  saysOf(view: SavedView): readonly string[];
}

/** All saved views, to open, rename and delete. */
export function ViewsPage({ views, saysOf }: ViewsPageProps) {
  return (
    <>
      <h1>{t('Saved views')}</h1>
      {views.length === 0 ? (
        <Empty title={t('No view was saved yet')}>
          <p>
            {rich('Filter or search the {link}, and save what you want to come back to.', {
              link: <a href="/mentions">{t('mentions')}</a>,
            })}
          </p>
        </Empty>
      ) : (
        <ul class="panel lines">
          {views.map((view) => (
            <li id={`v-${view.id}`}>
              <ViewLine view={view} says={saysOf(view)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function ViewLine({ view, says }: { view: SavedView; says: readonly string[] }) {
  return (
    <>
      <p class="row">
        <a href={viewHref(view)}>
          <b>
            <bdi>{view.name}</bdi>
          </b>
        </a>
        {view.userId !== null && <span class="tag is-neutral is-quiet">{t('Yours alone')}</span>}
      </p>
      <p class="row meta">
        {says.length === 0 ? t('Every mention, newest first') : says.map((each) => <bdi>{each}</bdi>)}
      </p>
      {may('responder') && <ChangeView view={view} />}
    </>
  );
}

function ChangeView({ view: { id, name, userId } }: { view: SavedView }) {
  return (
    <details>
      <summary>
        {t('Rename or delete')} <span class="unseen">{name}</span>
      </summary>
      <form method="post" action={`/views/${id}`} class="row">
        <Field name="name" label={t('Name of the view')} value={name} required maxlength={MOST_NAME} />
        {signedIn() !== null && <ForMeAlone checked={userId !== null} />}
        <button type="submit">{t('Save')}</button>
      </form>
      <form method="post" action={`/views/${id}/delete`}>
        <button type="submit" class="danger">
          {t('Delete the view')}
        </button>
      </form>
    </details>
  );
}
