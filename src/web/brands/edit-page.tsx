import type { Child } from 'hono/jsx';
import type { Brand } from '../../core/brand.ts';
import type { Fault } from '../../setup/fault.ts';
import { Confirm } from '../components/confirm.tsx';
import { Check, Field } from '../components/fields.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Panel } from '../components/panel.tsx';
import { t } from '../words/t.ts';
import { AboutFields } from './about-fields.tsx';
import { type BrandFields, faultAt } from './brand-fields.ts';
import { QueryField } from './query-field.tsx';

interface EditPageProps {
  brand: Brand;
  fields: BrandFields;
  faults: readonly Fault[];
  /** What another query would change, where it was asked for without a script. */
  preview: Child | null;
}

/** How a brand is called and what finds it; what another query would change shows before it is saved. */
export function EditPage({ brand, fields, faults, preview }: EditPageProps) {
  const path = `/brands/${brand.id}`;
  return (
    <>
      <PageHeader
        title={<bdi>{brand.name}</bdi>}
        crumbs={[{ label: t('Brands'), href: '/brands' }]}
        lead={t('How it is called, and what finds it.')}
      />
      <form method="post" action={path} class="columns">
        <div>
          <Panel title={t('What finds it')}>
            <div class="form">
              <QueryField value={fields.query} label={t('Query')} previewHref={`${path}/preview`} />
              <Check name="rematch" label={t('Look for it in what is stored already')} checked />
              <noscript>
                <button type="submit" formaction={`${path}/preview`}>
                  {t('Show what would change')}
                </button>
              </noscript>
              <div id="preview" class="preview stack" aria-live="polite">
                {preview ?? <p class="faint">{t('What it finds shows here.')}</p>}
              </div>
            </div>
          </Panel>
        </div>
        <aside>
          <Panel title={t('About it')}>
            <div class="form">
              <About fields={fields} faults={faults} />
            </div>
          </Panel>
          <p>
            <button type="submit" class="primary">
              {t('Save')}
            </button>
          </p>
        </aside>
      </form>
      <Panel title={t('No longer watch it')}>
        <Confirm
          label={t('Delete this brand …')}
          action={`${path}/delete`}
          verb={t('Delete for good')}
          typed={brand.name}
        >
          {t(
            'Its mentions, rules, digests and incidents go with it, and cannot be brought back. Sources stay: other brands may need them.',
          )}
        </Confirm>
      </Panel>
    </>
  );
}

function About({ fields, faults }: Pick<EditPageProps, 'fields' | 'faults'>) {
  const { name, timezone } = fields;
  return (
    <>
      <Field
        name="name"
        label={t('Name')}
        value={name}
        required
        maxlength={200}
        error={faultAt(faults, 'name')}
      />
      <AboutFields {...{ fields, faults }} />
      <Field
        name="timezone"
        label={t('Time zone')}
        hint={t('Where its days begin, such as Europe/London.')}
        value={timezone}
        required
        maxlength={100}
        error={faultAt(faults, 'timezone')}
      />
    </>
  );
}
