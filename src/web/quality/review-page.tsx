import type { Review } from '../../../db/repos/reviews.ts';
import type { Brand } from '../../core/brand.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import { Empty } from '../components/empty.tsx';
import { SentimentIcon } from '../components/labels.tsx';
import { Moment } from '../components/moment.tsx';

interface ReviewPageProps {
  brand: Brand;
  /** The one to judge now; null when none waits. */
  review: Review | null;
  open: number;
}

/** One drawn mention to judge. Nothing here tells what the program said: whoever knows it agrees with it. */
export function ReviewPage({ brand, review, open }: ReviewPageProps) {
  return (
    <>
      <p class="crumbs">
        <a href={`/brands/${brand.id}/quality`}>How good is this?</a>
      </p>
      <h1>
        How does this feel about <bdi>{brand.name}</bdi>?
      </h1>
      {review === null ? (
        <Empty title="Everything drawn is judged">
          <p>
            Thank you. <a href={`/brands/${brand.id}/quality`}>See what came of it</a>; the next are drawn on
            Monday.
          </p>
        </Empty>
      ) : (
        <>
          <p class="lead">
            Judge what is said about <bdi>{brand.name}</bdi> alone, not about others or the world. {open} to
            go.
          </p>
          <article class="panel">
            {review.title !== null && <h2 dir="auto">{review.title}</h2>}
            <p dir="auto" class="whole">
              {review.text}
            </p>
            <p class="meta">
              {review.author !== null && (
                <>
                  <bdi>{review.author}</bdi>,{' '}
                </>
              )}
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
    <form class="acts is-tall" method="post" action={`/brands/${review.brandId}/reviews/${review.id}`}>
      <fieldset class="choices">
        <legend>
          Toward <bdi>{review.brandName}</bdi>
        </legend>
        {sentimentLabels.map((label) => (
          <button type="submit" name="answer" value={label}>
            <SentimentIcon sentiment={label} /> {label}
          </button>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>Or</legend>
        <button type="submit" name="answer" value="not-about">
          Not about us
        </button>
        <button type="submit" name="answer" value="unsure">
          I cannot tell
        </button>
      </fieldset>
    </form>
  );
}
