import { notifiers } from '../../../alerts/registry.ts';
import { PageHeader } from '../components/page-header.tsx';
import { t } from '../words/t.ts';
import { ReceiverForm, type ReceiverFormProps } from './receiver-form.tsx';
import { aboutKind, kindName } from './setting-words.ts';

const crumbs = () => [{ label: t('Receivers'), href: '/receivers' }];

/** The kinds of receivers to choose from. */
export function KindsPage() {
  return (
    <>
      <PageHeader crumbs={crumbs()} title={t('New receiver')} lead={t('Where should messages go?')} />
      <ul class="kinds">
        {notifiers.map(({ id }) => {
          const about = aboutKind(id);
          return (
            <li>
              <a class="panel" href={`/receivers/new?kind=${id}`}>
                <strong>{kindName(id)}</strong>
                {about !== null && <span class="meta">{t(about)}</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A receiver that is not saved yet. */
export function NewReceiverPage({ fields, faults }: Pick<ReceiverFormProps, 'fields' | 'faults'>) {
  return (
    <>
      <PageHeader
        crumbs={[...crumbs(), { label: t('New receiver'), href: '/receivers/new' }]}
        title={kindName(fields.kind)}
      />
      <section class="panel narrow">
        <ReceiverForm receiver={null} fields={fields} faults={faults} />
      </section>
    </>
  );
}
