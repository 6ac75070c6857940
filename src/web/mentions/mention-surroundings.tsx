import { excerpt } from '../../core/text.ts';
import { SentimentTag } from '../components/labels.tsx';
import { Ago } from '../components/moment.tsx';
import { rich, t } from '../words/t.ts';
import type { Surroundings } from './load-surroundings.ts';

/** The story that a mention is part of. */
export function StoryPart({ around: { story } }: { around: Surroundings }) {
  if (story === null) return null;
  const { id, mentions, hosts } = story;
  return (
    <section class="panel">
      <h2>{t('Story')}</h2>
      <p>
        {rich('One of {link} on {hosts, plural, one {# site} other {# sites}}.', {
          hosts,
          link: <a href={`/stories/${id}`}>{t('{count} that tell the same', { count: mentions })}</a>,
        })}
      </p>
    </section>
  );
}

interface AlsoSaidProps {
  around: Surroundings;
  timezone: string;
  now: Date;
}

/** What the author said of the brand besides. */
export function AlsoSaid({ around: { alsoSaid }, timezone, now }: AlsoSaidProps) {
  const [first] = alsoSaid;
  if (first === undefined) return null;
  return (
    <section>
      <h2>{t('By the same author')}</h2>
      <ul class="lines">
        {alsoSaid.map(({ id, title, text, sentiment, publishedAt }) => (
          <li>
            <p class="row meta">
              <SentimentTag sentiment={sentiment} />
              <Ago at={publishedAt} now={now} timezone={timezone} />
            </p>
            <a href={`/mentions/${id}`} dir="auto">
              {excerpt(title ?? text, 140)}
            </a>
          </li>
        ))}
      </ul>
      <p class="meta">
        <a href={`/authors/${first.authorId}`}>{t('All that is known of this author')}</a>
      </p>
    </section>
  );
}
