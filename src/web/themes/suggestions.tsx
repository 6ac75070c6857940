import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { ThemeSuggestion } from '../../analysis/theme/suggest-themes.ts';
import type { Brand } from '../../core/brand.ts';
import { excerpt } from '../../core/text.ts';
import { t } from '../words/t.ts';

interface SuggestionsProps {
  brand: Brand;
  suggestions: readonly ThemeSuggestion[];
  examples: ReadonlyMap<string, MentionView>;
}

const EXCERPT = 140;

/** Phrases that complaints say more than the rest, each taken with one click. */
export function Suggestions({ brand, suggestions, examples }: SuggestionsProps) {
  if (suggestions.length === 0)
    return (
      <p class="faint">
        {t(
          'No phrase sets what was said in the last four weeks apart that a theme does not speak of already.',
        )}
      </p>
    );
  return (
    <ul class="stack">
      {suggestions.map(({ phrase, stories, usual, examples: ids }) => (
        <li class="panel">
          <form method="post" action="/themes" class="row">
            <input type="hidden" name="brand" value={brand.id} />
            <input type="hidden" name="title" value={phrase} />
            <input type="hidden" name="phrases" value={phrase} />
            <input type="hidden" name="origin" value="suggested" />
            <strong>
              <bdi>{phrase}</bdi>
            </strong>
            <span class="faint">
              {t(
                'in {stories, plural, one {# story} other {# stories}}, {usual, plural, =0 {nowhere else} one {elsewhere once} other {elsewhere # times}}',
                { stories, usual },
              )}
            </span>
            <button type="submit">{t('Make it a theme')}</button>
          </form>
          <ul class="meta examples">
            {ids.map((id) => (
              <Example mention={examples.get(id)} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Example({ mention }: { mention: MentionView | undefined }) {
  if (mention === undefined) return null;
  return (
    <li dir="auto">
      <a href={`/mentions/${mention.id}`}>{excerpt(mention.text || (mention.title ?? ''), EXCERPT)}</a>
    </li>
  );
}
