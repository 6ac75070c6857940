import type { Phrase } from '../words/catalogue.ts';

/** The places of the pages, in the order of the menu. */
export const sections = {
  overview: { label: 'Overview', href: '/' },
  mentions: { label: 'Mentions', href: '/mentions' },
  incidents: { label: 'Incidents', href: '/incidents' },
  praise: { label: 'Praise', href: '/praise' },
  stories: { label: 'Stories', href: '/stories' },
  themes: { label: 'Themes', href: '/themes' },
  authors: { label: 'Authors', href: '/authors' },
  compare: { label: 'Compare', href: '/compare' },
  alerts: { label: 'Alerts', href: '/alerts' },
  receivers: { label: 'Receivers', href: '/receivers' },
  digests: { label: 'Digests', href: '/digests' },
  deliveries: { label: 'Deliveries', href: '/deliveries' },
  silences: { label: 'Silences', href: '/silences' },
  sources: { label: 'Sources', href: '/sources' },
  coverage: { label: 'Coverage', href: '/coverage' },
  quality: { label: 'Quality', href: '/quality' },
  settings: { label: 'Settings', href: '/settings' },
} as const satisfies Record<string, { label: Phrase; href: string }>;

export type Section = keyof typeof sections;

interface Group {
  label: Phrase | null;
  sections: readonly Section[];
}

export const groups: readonly Group[] = [
  { label: null, sections: ['overview', 'mentions', 'incidents', 'praise'] },
  { label: 'Understand', sections: ['stories', 'themes', 'authors', 'compare'] },
  { label: 'Be told', sections: ['alerts', 'receivers', 'digests', 'deliveries', 'silences'] },
  { label: 'Listen', sections: ['sources', 'coverage', 'quality'] },
  { label: null, sections: ['settings'] },
];

/** Those that are one touch away on a small screen. */
export const mainSections: readonly Section[] = ['overview', 'mentions', 'incidents', 'praise', 'alerts'];

/** Where a place is, for the brand that was picked. */
export function sectionHref(section: Section, brandId: string | null): string {
  const { href } = sections[section];
  return brandId === null ? href : `${href}?brand=${brandId}`;
}
