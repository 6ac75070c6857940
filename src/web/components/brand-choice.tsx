import type { Brand } from '../../core/brand.ts';
import { t } from '../words/t.ts';
import { Choice } from './fields.tsx';

interface BrandChoiceProps {
  /** Id of the chosen one; empty where none is yet. */
  value: string;
  brands: readonly Brand[];
  error?: string | undefined;
}

/** Which brand something that is made is for. */
export function BrandChoice({ value, brands, error }: BrandChoiceProps) {
  return (
    <Choice
      name="brand"
      label={t('Brand')}
      any={t('Choose one')}
      value={value}
      options={brands.map(({ id, name }) => ({ value: id, label: name }))}
      error={error}
    />
  );
}
