import { Field } from '../components/fields.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Panel } from '../components/panel.tsx';
import { t } from '../words/t.ts';
import { DiscoverForm } from './discover-form.tsx';
import { allKinds } from './kinds.ts';

/** The ways to add a source: by the address of a site, from another reader's list, or by its kind. */
export function AddPage() {
  return (
    <>
      <PageHeader title={t('Add a source')} crumbs={[{ label: t('Sources'), href: '/sources' }]} />
      <Panel title={t('By its address')}>
        <DiscoverForm />
      </Panel>
      <Panel title={t('By its kind')}>
        <ul class="kinds">
          {allKinds().map(({ id, title, description }) => (
            <li>
              <a href={`/sources/new/${id}`}>{title}</a>
              <p class="meta">{description}</p>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('From another reader')}>
        <form method="post" action="/sources/opml" enctype="multipart/form-data" class="form" id="opml">
          <p>
            {t('A subscription list (OPML) of another feed reader: every feed in it is read from then on.')}
          </p>
          <label class="field">
            <span>{t('OPML file')}</span>
            <input type="file" name="file" accept=".opml,.xml,text/xml,text/x-opml" required />
          </label>
          <button type="submit">{t('Import')}</button>
        </form>
      </Panel>
    </>
  );
}

/** Only what the form of a kind asks beside its settings. */
export function TitleField({ value }: { value: string }) {
  return (
    <Field
      name="title"
      label={t('What to call it')}
      hint={t('Its own title where you leave this empty.')}
      value={value}
      maxlength={200}
    />
  );
}
