import type { Child } from 'hono/jsx';
import { PageHeader } from '../components/page-header.tsx';
import { t } from '../words/t.ts';
import { TitleField } from './add-page.tsx';
import type { Kind } from './kinds.ts';
import { SettingFields } from './setting-fields.tsx';
import { settingInputs } from './setting-inputs.ts';

interface KindPageProps {
  kind: Kind;
  /** What was written into the form so far. */
  written: (name: string) => string;
  error: string | null;
  /** What a look at the place brought, where it was asked for without a script. */
  look: Child | null;
}

/** Adds a source of one kind, with a look at what it would bring. */
export function KindPage({ kind, written, error, look }: KindPageProps) {
  const { id, title, description } = kind;
  const crumbs = [
    { label: t('Sources'), href: '/sources' },
    { label: t('Add a source'), href: '/sources/new' },
  ];
  return (
    <>
      <PageHeader title={title} crumbs={crumbs} lead={description} />
      <div class="columns">
        <form class="panel form" method="post" action={`/sources/new/${id}`}>
          {error !== null && (
            <p class="problem" role="alert">
              {error}
            </p>
          )}
          <SettingFields kind={kind} inputs={settingInputs(kind)} written={written} />
          <TitleField value={written('title')} />
          <div class="row">
            <button type="submit" class="primary">
              {t('Add')}
            </button>
            <button
              type="submit"
              formaction={`/sources/new/${id}/look`}
              hx-post={`/sources/new/${id}/look`}
              hx-target="#look"
              hx-indicator="#look"
            >
              {t('Preview')}
            </button>
          </div>
        </form>
        <section class="panel look is-tall" id="look" aria-live="polite">
          {look ?? <p class="faint">{t('What is there now shows here before anything is added.')}</p>}
        </section>
      </div>
    </>
  );
}
