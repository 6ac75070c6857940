import { Day } from '../components/moment.tsx';
import { safeHref } from '../safe-href.ts';
import { rich, t } from '../words/t.ts';
import type { PraiseReport, Quote } from './praise-report.ts';

/** Sentences that can stand alone, with who said them where. */
export function Quotes({ report: { quotes, brand } }: { report: PraiseReport }) {
  if (quotes.length === 0) return null;
  return (
    <section>
      <h2>{t('What to quote')}</h2>
      <p class="meta">
        {t('Words belong to those who wrote them: ask before you quote, and say who said it.')}
      </p>
      <div class="quotes">
        {quotes.map((quote) => (
          <QuoteFigure quote={quote} timezone={brand.timezone} />
        ))}
      </div>
    </section>
  );
}

function QuoteFigure({ quote: { sentence, mention }, timezone }: { quote: Quote; timezone: string }) {
  const { id, author, authorId, host, connector, url, publishedAt } = mention;
  const original = safeHref(url);
  const who = <bdi>{author ?? t('Somebody')}</bdi>;
  return (
    <figure class="panel quote">
      <blockquote dir="auto">{sentence}</blockquote>
      <figcaption>
        {rich('{author} on {site}', {
          author: authorId === null ? who : <a href={`/authors/${authorId}`}>{who}</a>,
          site: <bdi>{host ?? connector}</bdi>,
        })}
        , <Day at={publishedAt} timezone={timezone} /> · <a href={`/mentions/${id}`}>{t('Mention')}</a>
        {original !== null && (
          <>
            {' · '}
            <a href={original} rel="noopener noreferrer nofollow">
              {t('Original')}
            </a>
          </>
        )}
      </figcaption>
    </figure>
  );
}
