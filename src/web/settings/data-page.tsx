import type { Brand } from '../../core/brand.ts';
import { Field } from '../components/fields.tsx';
import { t } from '../words/t.ts';
import { Section } from './section.tsx';
import { SettingsFrame } from './settings-frame.tsx';

interface DataPageProps {
  brands: readonly Brand[];
  /** 0 is for ever. */
  retentionDays: number;
  /** What was wrong with a deletion, and of which brand. */
  fault: { brandId: string; text: string } | null;
}

/** How long mentions are kept, and each brand's data: as a file, or gone. */
export function DataPage({ brands, retentionDays, fault }: DataPageProps) {
  return (
    <SettingsFrame part="data">
      <Section id="retention" title={t('How long mentions are kept')}>
        <p>
          {retentionDays === 0
            ? t('For ever. The setting RETENTION_DAYS changes that.')
            : t(
                '{days, plural, one {# day} other {# days}}. Older ones are deleted every night, with what was counted of them kept. The setting RETENTION_DAYS changes that.',
                {
                  days: retentionDays,
                },
              )}
        </p>
      </Section>
      {brands.map((brand) => (
        <BrandData brand={brand} fault={fault?.brandId === brand.id ? fault.text : null} />
      ))}
    </SettingsFrame>
  );
}

function BrandData({ brand: { id, name }, fault }: { brand: Brand; fault: string | null }) {
  const exported = (format: string) => `/api/v1/mentions/export?brand=${id}&format=${format}`;
  return (
    <Section id={`brand-${id}`} title={name} fault={fault}>
      <div class="row">
        <a class="button" href={exported('csv')} download>
          {t('Mentions as CSV')}
        </a>
        <a class="button" href={exported('ndjson')} download>
          {t('Mentions as NDJSON')}
        </a>
      </div>
      <details class="delete-brand" open={fault !== null}>
        <summary>{t('Delete this brand')}</summary>
        <form class="form" method="post" action={`/settings/data/brands/${id}/delete`}>
          <p>
            {t(
              'Its mentions, incidents, rules and digests go with it, at once and for good. Type its name to say that you mean it.',
            )}
          </p>
          <Field
            name="name"
            label={t('Name of the brand')}
            autocomplete="off"
            placeholder={name}
            required
            maxlength={200}
          />
          <button type="submit" class="danger">
            {t('Delete {name}', { name })}
          </button>
        </form>
      </details>
    </Section>
  );
}
