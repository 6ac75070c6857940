import type { Brand } from '../../core/brand.ts';
import { t } from '../words/t.ts';
import { type Section, sectionHref } from './sections.ts';

interface BrandPickerProps {
  section: Section | null;
  brands: readonly Brand[];
  /** The brand that the page is about; null where it is about all of them. */
  brandId: string | null;
}

/** Leads to the same place for another brand; nothing where there is one brand only. */
export function BrandPicker({ section, brands, brandId }: BrandPickerProps) {
  if (brands.length < 2) return null;
  const picked = brands.find(({ id }) => id === brandId);
  const place = section ?? 'overview';
  return (
    <details class="picker">
      <summary>
        <span class="unseen">{t('Brand')}: </span>
        <span class="picker-name">{picked ? <bdi>{picked.name}</bdi> : t('All brands')}</span>
      </summary>
      <ul>
        <li>
          <a href={sectionHref(place, null)} aria-current={picked ? undefined : 'true'}>
            {t('All brands')}
          </a>
        </li>
        {brands.map(({ id, name }) => (
          <li>
            <a href={sectionHref(place, id)} aria-current={id === brandId ? 'true' : undefined}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
