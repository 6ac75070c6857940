import type { Child } from 'hono/jsx';
import { counted, percentText } from '../../../alerts/render/words.ts';
import type { MentionView } from '../../../db/repos/mention-feed.ts';
import type { Brand } from '../../core/brand.ts';
import type { RelevanceReport } from '../../pipeline/relevance/relevance-report.ts';
import { Empty } from '../components/empty.tsx';
import { Pager } from '../components/pager.tsx';
import { MentionCard } from '../mentions/mention-card.tsx';
import { reviewHref } from './review-href.ts';

interface ReviewPageProps {
  brand: Brand;
  report: RelevanceReport;
  possible: MentionView[];
  /** Put aside, and drawn at random. */
  sample: MentionView[];
  /** What people answered last. */
  answered: MentionView[];
  cursor: string | null;
  nextCursor: string | null;
}

/** What a person is asked: which mentions are about the brand, and which about a namesake. */
export function ReviewPage(props: ReviewPageProps) {
  const { brand, report, possible, sample, answered, cursor, nextCursor } = props;
  const here = reviewHref(brand.id, cursor);
  return (
    <>
      <p class="crumbs">
        <a href={`/mentions?brand=${brand.id}`}>Mentions</a>
      </p>
      <h1>
        About <bdi>{brand.name}</bdi>, or not?
      </h1>
      <p class="lead">
        <Learnt report={report} />
      </p>
      {possible.length === 0 && sample.length === 0 && (
        <Empty title="Nothing waits for you">
          <p>What Earshot cannot tell by itself appears here, and every week some of what it put aside.</p>
        </Empty>
      )}
      <Questions title="Possibly about us" mentions={possible} timezone={brand.timezone}>
        {(mention) => <Answers mention={mention} returnTo={here} />}
      </Questions>
      <Pager
        firstHref={cursor === null ? null : reviewHref(brand.id)}
        nextHref={nextCursor === null ? null : reviewHref(brand.id, nextCursor)}
      />
      <Questions title="Put aside: a sample drawn at random" mentions={sample} timezone={brand.timezone}>
        {(mention) => (
          <>
            <Answers mention={mention} returnTo={here} />
            <form method="post" action={reviewHref(brand.id)}>
              <button type="submit" class="plain" name="unsure" value={mention.id}>
                Cannot tell
              </button>
            </form>
          </>
        )}
      </Questions>
      <Questions title="Answered lately" mentions={answered} timezone={brand.timezone}>
        {(mention) => <TakeBack mention={mention} returnTo={here} />}
      </Questions>
    </>
  );
}

interface QuestionsProps {
  title: string;
  mentions: MentionView[];
  timezone: string;
  children: (mention: MentionView) => Child;
}

function Questions({ title, mentions, timezone, children }: QuestionsProps) {
  if (mentions.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <div class="stack">
        {mentions.map((mention) => (
          <div>
            <MentionCard mention={mention} timezone={timezone} />
            <div class="row">{children(mention)}</div>
          </div>
        ))}
      </div>
    </section>
  );
}

interface AnswerProps {
  mention: MentionView;
  /** Path that is shown after the answer. */
  returnTo: string;
}

function TakeBack({ mention: { id }, returnTo }: AnswerProps) {
  return (
    <form class="acts" method="post" action={`/mentions/${id}`}>
      <input type="hidden" name="return" value={returnTo} />
      <button type="submit" class="plain" name="relevant" value="undo">
        Take the answer back
      </button>
    </form>
  );
}

function Answers({ mention: { id }, returnTo }: AnswerProps) {
  return (
    <form class="acts" method="post" action={`/mentions/${id}`}>
      <input type="hidden" name="return" value={returnTo} />
      <button type="submit" name="relevant" value="yes">
        About us
      </button>
      <button type="submit" name="relevant" value="no">
        Not about us
      </button>
    </form>
  );
}

function Learnt({ report: { judged, lessons, recall } }: { report: RelevanceReport }) {
  if (!judged)
    return (
      <>
        Nobody else has this name: whatever the query finds counts. Call a mention not about us to change
        that.
      </>
    );
  const answers = lessons.about + lessons.notAbout;
  return (
    <>
      {answers === 0
        ? 'Nobody has said yet what is about it: nothing is put aside before.'
        : `Learnt from ${counted(answers, 'answer', 'answers')}, ${lessons.notAbout} of them “not about us”.`}
      {recall !== null &&
        ` Of what is about it, ${percentText(recall.estimate)} is heard, going by what was put aside and looked at; between ${percentText(recall.low)} and ${percentText(recall.high)} with 95 % confidence.`}
    </>
  );
}
