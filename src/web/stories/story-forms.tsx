import type { StoredStory } from '../../../db/repos/stories/stories.ts';
import { Choice } from '../components/fields.tsx';
import { t } from '../words/t.ts';

/** A story by what it is called. */
export interface OtherStory {
  id: string;
  title: string;
}

/** Says that a story is part of another of the brand's stories. */
export function MergeForm({ story, others }: { story: StoredStory; others: readonly OtherStory[] }) {
  if (story.mergedInto !== null || others.length === 0) return null;
  return (
    <section class="panel">
      <h2>{t('Part of another story?')}</h2>
      <form method="post" action={`/stories/${story.id}/merge`} class="row">
        <Choice
          name="into"
          label={t('The story it belongs to')}
          any={t('Choose one')}
          value={undefined}
          verbatim
          options={others.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <button type="submit">{t('Merge')}</button>
      </form>
    </section>
  );
}

/** The stories that were merged into one, each with a way back. */
export function MergedParts({ parts }: { parts: readonly StoredStory[] }) {
  if (parts.length === 0) return null;
  return (
    <section class="panel">
      <h2>{t('Merged by hand')}</h2>
      <ul class="stack is-tight">
        {parts.map(({ id }, index) => (
          <li>
            <form method="post" action={`/stories/${id}/unmerge`} class="row">
              {t('Part {number}', { number: index + 1 })}{' '}
              <button type="submit">{t('Take it out again')}</button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
