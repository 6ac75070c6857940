import type { BrandTheme } from '../../../db/repos/brands/brand-themes.ts';
import { isSharedTheme, type Theme } from '../../analysis/theme/themes.ts';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';

const shared = {
  delivery: 'delivery',
  refund: 'refund',
  billing: 'billing',
  price: 'price',
  staff: 'staff',
  waiting: 'waiting',
  quality: 'quality',
  website: 'website',
  promises: 'promises',
  privacy: 'privacy',
  availability: 'availability',
  cancellation: 'cancellation',
  safety: 'safety',
  communication: 'communication',
} as const satisfies Record<Theme, Phrase>;

/** What a theme is called: one that all brands have in the reader's language, a brand's own as it was named. */
export function themeTitle(theme: string, own: readonly Pick<BrandTheme, 'slug' | 'title'>[]): string {
  if (isSharedTheme(theme)) return t(shared[theme]);
  return own.find(({ slug }) => slug === theme)?.title ?? theme;
}
