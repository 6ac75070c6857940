import type { BrandTheme } from '../../../db/repos/brands/brand-themes.ts';
import type { Brand } from '../../core/brand.ts';
import { Field } from '../components/fields.tsx';
import { t } from '../words/t.ts';

interface OwnThemesProps {
  brand: Brand;
  own: readonly BrandTheme[];
}

/** The themes that a brand has beside those of all brands, and a form for more. */
export function OwnThemes({ brand, own }: OwnThemesProps) {
  return (
    <>
      <ul class="stack is-tight">
        {own.map(({ id, title, phrases }) => (
          <li class="row">
            <strong>
              <bdi>{title}</bdi>
            </strong>
            <span class="faint">
              <bdi>{phrases.join(', ')}</bdi>
            </span>
            <form method="post" action={`/themes/${id}/remove`}>
              <input type="hidden" name="brand" value={brand.id} />
              <button type="submit">{t('Remove')}</button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action="/themes" class="form">
        <input type="hidden" name="brand" value={brand.id} />
        <Field name="title" label={t('Title')} placeholder={t('Charging cable')} required maxlength={60} />
        <label class="field">
          <span>{t('Phrases, separated by commas; a * lets the last word go on')}</span>
          <textarea
            name="phrases"
            rows={2}
            required
            maxlength={5000}
            placeholder={t('charging cable, usb-c, charg*')}
          />
        </label>
        <button type="submit">{t('Add theme')}</button>
      </form>
    </>
  );
}
