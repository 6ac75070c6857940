import type { Review } from '../../../db/repos/quality/reviews.ts';
import type { Brand } from '../../core/brand.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import { Empty } from '../components/empty.tsx';
import { sentimentWords } from '../components/label-words.ts';
import { SentimentIcon } from '../components/labels.tsx';
import { Moment } from '../components/moment.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { rich, t } from '../words/t.ts';

interface ReviewPageProps {
  brand: Brand;
  /** The one to judge now; null when none waits. */
  review: Review | null;
  open: number;
}

/** One drawn mention to judge. Nothing here tells what the program said: whoever knows it agrees with it. */
export function ReviewPage({ brand, review, open }: ReviewPageProps) {
  const quality = `/brands/${brand.id}/quality`;
  const name = <bdi>{brand.name}</bdi>;
  return (
    <>
      <PageHeader
        title={rich('How does this feel about {brand}?', { brand: name })}
        crumbs={[{ label: t('How good is this?'), href: quality }]}
        lead={
          review !== null &&
          rich(
            'Judge what is said about {brand} alone, not about others or the world. {open, number} to go.',
            {
              brand: name,
              open,
            },
          )
        }
      />
      {review === null ? (
        <Empty
          title={t('Everything drawn is judged')}
          action={{ label: t('See what came of it'), href: quality }}
        >
          <p>{t('Thank you. The next are drawn on Monday.')}</p>
        </Empty>
      ) : (
        <>
          <article class="panel">
            {review.title !== null && <h2 dir="auto">{review.title}</h2>}
            <p dir="auto" class="whole">
              {review.text}
            </p>
            <p class="meta row">
              {review.author !== null && <bdi>{review.author}</bdi>}
              <Moment at={review.publishedAt} timezone={brand.timezone} />
            </p>
          </article>
          <AnswerForm review={review} />
        </>
      )}
    </>
  );
}

function AnswerForm({ review }: { review: Review }) {
  return (
    <form class="answers" method="post" action={`/brands/${review.brandId}/reviews/${review.id}`}>
      <fieldset>
        <legend>{rich('Toward {brand}', { brand: <bdi>{review.brandName}</bdi> })}</legend>
        {sentimentLabels.map((label) => (
          <button type="submit" name="answer" value={label} class={`is-${label}`}>
            <SentimentIcon sentiment={label} /> {t(sentimentWords[label])}
          </button>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('Or')}</legend>
        <button type="submit" name="answer" value="not-about">
          {t('Not about us')}
        </button>
        <button type="submit" name="answer" value="unsure">
          {t('I cannot tell')}
        </button>
      </fieldset>
    </form>
  );
}
