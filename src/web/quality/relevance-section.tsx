import { counted } from '../../../alerts/render/words.ts';
import type { QualityReport } from '../../pipeline/quality/quality-report.ts';
import { shareText } from './share-text.ts';

/** Whether mentions are lost to namesakes. */
export function RelevanceSection({ relevance }: Pick<QualityReport, 'relevance'>) {
  const { judged, lessons, possible, sample, recall } = relevance;
  return (
    <section class="panel">
      <h2>Is it about the brand?</h2>
      {judged ? (
        <>
          <p>
            {recall === null
              ? 'How many mentions are lost to namesakes is not known before somebody has looked at a sample of what was put aside.'
              : `Of the mentions about the brand, ${shareText(recall)} are heard.`}{' '}
            Learnt from {counted(lessons.about, 'text')} about it and {lessons.notAbout} about namesakes.
          </p>
          {possible > 0 && (
            <p>{counted(possible, 'mention')} wait for somebody to say whether they are about it.</p>
          )}
          {sample.length > 0 && (
            <p>
              Put aside, and drawn at random to be looked at:{' '}
              {sample.map((id, at) => (
                <>
                  {at > 0 && ', '}
                  <a href={`/mentions/${id}`}>{at + 1}</a>
                </>
              ))}
            </p>
          )}
        </>
      ) : (
        <p>Its name is nobody else’s, and nobody has said of a mention that it is about something else.</p>
      )}
    </section>
  );
}
