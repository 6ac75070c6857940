import { ruleKindById } from '../../../alerts/rule-kinds.ts';
import { surgeSettings } from '../../../alerts/rules/surges.ts';
import type { Rule, Sensitivity } from '../../core/rule.ts';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';
import { judgesCounts } from './rule-form.ts';
import { labelOf } from './setting-labels.ts';

/** What a sensitivity grants. */
export const sensitivityWords = {
  low: 'Low: a false alarm in a year',
  balanced: 'Balanced: a false alarm in ten weeks',
  high: 'High: a false alarm in three weeks',
} as const satisfies Record<Sensitivity, Phrase>;

/** The same in one word, where the rest is said beside it. */
export const sensitivityNames: Readonly<Record<string, Phrase>> = {
  low: 'Low',
  balanced: 'Balanced',
  high: 'High',
} satisfies Record<Sensitivity, Phrase>;

const kinds: Readonly<Record<string, { title: Phrase; about: Phrase }>> = {
  'negative-surge': {
    title: 'Negative surge',
    about: 'More negative mentions than this brand usually has at this hour, given how much else is said.',
  },
  'theme-surge': {
    title: 'Theme surge',
    about:
      'More complaints of one theme, such as delivery, than usual, given how much is said of that theme.',
  },
  'praise-surge': {
    title: 'Praise surge',
    about: 'More positive mentions than this brand usually has at this hour, given how much else is said.',
  },
  'volume-surge': {
    title: 'Volume surge',
    about:
      'More mentions than this brand usually has at this hour, whatever their feeling; not bad by itself.',
  },
  'competitor-crisis': {
    title: 'Competitor in trouble',
    about: 'More negative mentions of a competitor than it usually has.',
  },
  keyword: { title: 'Keyword', about: 'A mention with words that are watched for, told at once.' },
  'influential-post': {
    title: 'Influential post',
    about: 'A post that gathers reactions faster than posts of its source do, or that very many may see.',
  },
  'story-spread': {
    title: 'Story spreads',
    about: 'A negative story that appears on more and more sites.',
  },
  'rating-drop': {
    title: 'Ratings drop',
    about: 'Ratings that are lower than they were, by more than chance.',
  },
  silence: {
    title: 'Silence',
    about: 'A source that used to bring mentions and stopped, or can no longer be read.',
  },
  unanswered: {
    title: 'Unanswered',
    about: 'Complaints that have waited longer for an answer than they should.',
  },
  'author-returns': {
    title: 'Author returns',
    about: 'A loyal customer turns, or a known complainer is back.',
  },
};

export function kindTitle(kind: string): string {
  const known = kinds[kind];
  return known === undefined ? (ruleKindById(kind)?.title ?? kind) : t(known.title);
}

/** What a kind of rule watches for, in a sentence. */
export function kindAbout(kind: string): string {
  const known = kinds[kind];
  return known === undefined ? (ruleKindById(kind)?.description ?? '') : t(known.about);
}

/** What a rule is set to, in words. */
export function settingsWords({ kind, settings }: Pick<Rule, 'kind' | 'settings'>): string {
  if (!judgesCounts(kind)) {
    const shown = Object.entries(settings).filter(([, value]) => value !== null && value !== false);
    return shown.map(([name, value]) => settingWords(kind, name, value)).join(' · ');
  }
  const read = surgeSettings.parse(settings);
  return 'sensitivity' in read
    ? t(sensitivityWords[read.sensitivity])
    : t('At most {times} a week', { times: timesWords(read.atMostPerWeek) });
}

function settingWords(kind: string, name: string, value: unknown): string {
  const words = labelOf(kind, name);
  const label = words === null ? name : t(words.label);
  if (value === true) return label;
  const sensitivity = sensitivityNames[String(value)];
  const shown = name === 'sensitivity' && sensitivity !== undefined ? t(sensitivity) : String(value);
  return `${label}: ${shown}`;
}

/** `once`, `3 times`, `0.5 times`. */
export function timesWords(times: number): string {
  return t('{times, plural, =1 {once} other {{times, number, ::.##} times}}', { times });
}
