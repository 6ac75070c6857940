import type { SavedView } from '../../../db/repos/access/saved-views.ts';
import { MOST_NAME } from '../../setup/views.ts';
import { Empty } from '../components/empty.tsx';
import { Field } from '../components/fields.tsx';
import type { FeedFormat } from '../notify/mention-feed/mention-feed.ts';
import { may, mayAnswer, signedIn } from '../visitor.ts';
import { rich, t } from '../words/t.ts';
import { ForMeAlone } from './view-bar.tsx';
import { viewHref } from './view-href.ts';

interface ViewsPageProps {
  views: readonly SavedView[];
  /** What somebody would read of a view's filters. */
  saysOf(view: SavedView): readonly string[];
  /** Where programs read a view as a feed. */
  feedOf(view: SavedView, format: FeedFormat): string;
}

const formats = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' } as const satisfies Record<FeedFormat, string>;

/** All saved views, to open, rename and delete. */
export function ViewsPage({ views, saysOf, feedOf }: ViewsPageProps) {
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
              <ViewLine view={view} says={saysOf(view)} feedOf={feedOf} />
            </li>
          ))}
        </ul>
      )}
      {views.length > 0 && (
        <p class="meta">{t('Whoever knows the address of a feed can read it, until the view is deleted.')}</p>
      )}
    </>
  );
}

interface ViewLineProps extends Pick<ViewsPageProps, 'feedOf'> {
  view: SavedView;
  says: readonly string[];
}

function ViewLine({ view, says, feedOf }: ViewLineProps) {
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
      <p class="row meta">
        {(['rss', 'atom', 'json'] as const).map((format, index) => (
          <span>
            {index === 0 && `${t('Read elsewhere:')} `}
            <a href={feedOf(view, format)}>{formats[format]}</a>
          </span>
        ))}
      </p>
      {mayAnswer() && <ChangeView view={view} />}
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
        {signedIn() !== null && may('responder') && <ForMeAlone checked={userId !== null} />}
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
