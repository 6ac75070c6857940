import type { StoredAuthor } from '../../../db/repos/authors/authors.ts';
import type { Standing } from '../../analysis/author/standing.ts';
import { LIKELY_AUTOMATED, type ReachMethod } from '../../core/author.ts';
import { countText, percentText } from '../format.ts';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';

const standings = {
  loyal: {
    word: 'Loyal',
    meaning: 'Three positive mentions or more over sixty days or more, twice the negative ones',
    tone: 'positive',
  },
  turned: {
    word: 'Turned away',
    meaning: 'Mostly positive once; the last two opinions are negative',
    tone: 'negative',
  },
  'won-back': {
    word: 'Won back',
    meaning: 'Mostly negative once; the last two opinions are positive',
    tone: 'positive',
  },
  critic: {
    word: 'Critic',
    meaning: 'Three negative mentions or more over sixty days or more, twice the positive ones',
    tone: 'negative',
  },
} as const satisfies Record<Standing, { word: Phrase; meaning: Phrase; tone: string }>;

const methods = {
  followers: '{reach} followers, counted by the network',
  site: '{reach} readers, as the site says',
  reactions: '{reach} people, estimated from views and reactions',
} as const satisfies Record<ReachMethod, Phrase>;

/** How an author stands to a brand, in a word. */
export function StandingTag({ standing }: { standing: Standing | null }) {
  if (standing === null) return null;
  const { word, meaning, tone } = standings[standing];
  return (
    <span class={`tag is-${tone} is-quiet`} title={t(meaning)}>
      {t(word)}
    </span>
  );
}

/** Says so where no person seems to write. */
export function AutomatedTag({ author }: { author: Pick<StoredAuthor, 'automation'> }) {
  if (author.automation === null || author.automation < LIKELY_AUTOMATED) return null;
  return (
    <span class="tag is-warning is-quiet">
      {t('Likely automated, {probability}', { probability: percentText(author.automation) })}
    </span>
  );
}

/** `1,200 followers, counted by the network`; what is not known is said so. */
export function reachText({ reach, reachMethod }: Pick<StoredAuthor, 'reach' | 'reachMethod'>): string {
  if (reach === null || reachMethod === null) return t('not known');
  return t(methods[reachMethod], { reach: countText(reach) });
}
