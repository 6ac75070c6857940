import type { QualityReport } from '../../pipeline/quality/quality-report.ts';
import { Panel } from '../components/panel.tsx';
import { reviewHref } from '../review/review-href.ts';
import { t } from '../words/t.ts';
import { shareText } from './share-text.ts';

interface RelevanceSectionProps {
  brandId: string;
  relevance: QualityReport['relevance'];
}

/** Whether mentions are lost to namesakes. */
export function RelevanceSection({ brandId, relevance }: RelevanceSectionProps) {
  const { judged, lessons, possible, sample, recall } = relevance;
  const waiting = possible + sample.length;
  const look = (
    <a class="button" href={reviewHref(brandId)}>
      {t('{waiting, plural, one {# mention to look at} other {# mentions to look at}}', { waiting })}
    </a>
  );
  return (
    <Panel title={t('Is it about the brand?')} actions={judged && waiting > 0 ? look : undefined}>
      {judged ? (
        <p>
          {recall === null
            ? t(
                'How many mentions are lost to namesakes is not known before somebody has looked at a sample of what was put aside.',
              )
            : t('Of the mentions about the brand, {share} are heard.', { share: shareText(recall) })}{' '}
          {t(
            'Learnt from {about, plural, one {# text} other {# texts}} about it and {notAbout, number} about namesakes.',
            {
              about: lessons.about,
              notAbout: lessons.notAbout,
            },
          )}
        </p>
      ) : (
        <p>
          {t('Its name is nobody else’s, and nobody has said of a mention that it is about something else.')}
        </p>
      )}
    </Panel>
  );
}
