import type { Child } from 'hono/jsx';
import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { Brand } from '../../core/brand.ts';
import type { RelevanceReport } from '../../pipeline/relevance/relevance-report.ts';
import { Empty } from '../components/empty.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Pager } from '../components/pager.tsx';
import { MentionCard } from '../mentions/mention-card.tsx';
import { rich, t } from '../words/t.ts';
import { AboutOrNot, CannotTell, TakeBack } from './answers.tsx';
import { learntText } from './learnt-text.ts';
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
  const { timezone } = brand;
  const here = reviewHref(brand.id, cursor);
  return (
    <>
      <PageHeader
        title={rich('About {brand}, or not?', { brand: <bdi>{brand.name}</bdi> })}
        crumbs={[{ label: t('Mentions'), href: `/mentions?brand=${brand.id}` }]}
        lead={learntText(report)}
      />
      {possible.length === 0 && sample.length === 0 && (
        <Empty title={t('Nothing waits for you')}>
          <p>
            {t('What Earshot cannot tell by itself appears here, and every week some of what it put aside.')}
          </p>
        </Empty>
      )}
      <Questions title={t('Possibly about us')} mentions={possible} timezone={timezone}>
        {({ id }) => <AboutOrNot mentionId={id} returnTo={here} />}
      </Questions>
      <Pager
        firstHref={cursor === null ? null : reviewHref(brand.id)}
        nextHref={nextCursor === null ? null : reviewHref(brand.id, nextCursor)}
      />
      <Questions title={t('Put aside: a sample drawn at random')} mentions={sample} timezone={timezone}>
        {({ id }) => (
          <>
            <AboutOrNot mentionId={id} returnTo={here} />
            <CannotTell mentionId={id} brandId={brand.id} />
          </>
        )}
      </Questions>
      <Questions title={t('Answered lately')} mentions={answered} timezone={timezone}>
        {({ id }) => <TakeBack mentionId={id} returnTo={here} />}
      </Questions>
    </>
  );
}

interface QuestionsProps {
  title: string;
  mentions: MentionView[];
  timezone: string;
  /** What can be answered to one. */
  children: (mention: MentionView) => Child;
}

function Questions({ title, mentions, timezone, children }: QuestionsProps) {
  if (mentions.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <div class="stack">
        {mentions.map((mention) => (
          <MentionCard mention={mention} timezone={timezone}>
            <div class="row">{children(mention)}</div>
          </MentionCard>
        ))}
      </div>
    </section>
  );
}
