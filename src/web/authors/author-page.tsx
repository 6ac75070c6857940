import type { StoredAuthor } from '../../../db/repos/authors/authors.ts';
import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import { percentText, signedText } from '../format.ts';
import { MentionCard } from '../mentions/mention-card.tsx';
import { t } from '../words/t.ts';
import { AutomatedTag, reachText } from './author-words.tsx';
import { type AuthorWithBrand, BrandHistoryPanel } from './brand-history.tsx';

interface AuthorPageProps {
  author: StoredAuthor;
  histories: AuthorWithBrand[];
  /** The newest, of all brands. */
  mentions: MentionView[];
}

/** All that is known of one author. */
export function AuthorPage({ author, histories, mentions }: AuthorPageProps) {
  const zones = new Map(histories.map(({ brand }) => [brand.id, brand.timezone]));
  return (
    <>
      <p class="crumbs">
        <a href="/authors">{t('Authors')}</a>
      </p>
      <h1 dir="auto">{author.name}</h1>
      <p class="row">
        <span class="faint">{t('on {place}', { place: author.place })}</span>
        <AutomatedTag author={author} />
      </p>
      <div class="columns">
        <section aria-label={t('Mentions')}>
          <div class="stack">
            {mentions.map((mention) => (
              <MentionCard mention={mention} timezone={zones.get(mention.brandId) ?? 'UTC'} />
            ))}
          </div>
          <p>
            <a href={`/mentions?authorId=${author.id}`}>{t('All mentions by this author')}</a>
          </p>
        </section>
        <aside aria-label={t('About this author')}>
          {histories.map((history) => (
            <BrandHistoryPanel authorId={author.id} history={history} />
          ))}
          <section class="panel">
            <h2>{t('Reach')}</h2>
            <p>{reachText(author)}</p>
          </section>
          <Automation author={author} />
        </aside>
      </div>
    </>
  );
}

function Automation({ author: { automation, automationSigns } }: { author: StoredAuthor }) {
  return (
    <section class="panel">
      <h2>{t('Does a person write?')}</h2>
      <p>
        {automation === null
          ? t('Too little was seen to say.')
          : t('Automated with a probability of {probability}.', { probability: percentText(automation) })}
      </p>
      {automationSigns.length > 0 && (
        <ul class="chips" aria-label={t('What made us think so')}>
          {automationSigns.map(({ detail, weight }) => (
            <li class={`chip is-${weight > 0 ? 'warning' : 'positive'}`}>
              {detail} <span class="score">{signedText(weight)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
