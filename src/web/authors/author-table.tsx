import type { AuthorView } from '../../../db/repos/authors/author-history.ts';
import type { Brand } from '../../core/brand.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import type { AuthorStanding } from '../../pipeline/authors/standings.ts';
import { sentimentWords } from '../components/label-words.ts';
import { Ago } from '../components/moment.tsx';
import { NumberLink } from '../components/number-link.tsx';
import { WideTable } from '../components/wide-table.tsx';
import type { Period } from '../period/period.ts';
import { t } from '../words/t.ts';
import { AutomatedTag, reachText, StandingTag } from './author-words.tsx';

export interface AuthorTableProps {
  brand: Brand;
  period: Period;
  authors: AuthorView[];
  standings: ReadonlyMap<string, AuthorStanding>;
  now: Date;
}

/** Authors, and what each said in a period; each number leads to its mentions. */
export function AuthorTable({ brand, period, authors, standings, now }: AuthorTableProps) {
  const columns = [
    t('Author'),
    ...sentimentLabels.map((label) => t(sentimentWords[label])),
    t('Answered'),
    t('Reach'),
    t('Last heard'),
  ];
  return (
    <WideTable label={t('Authors')} columns={columns}>
      {authors.map((author) => {
        const filter = { brandId: brand.id, authorId: author.id, from: period.from, to: period.to };
        return (
          <tr>
            <th scope="row" class="wraps">
              <a href={`/authors/${author.id}?brand=${brand.id}`}>
                <bdi>{author.name}</bdi>
              </a>{' '}
              <span class="faint">{author.place}</span>{' '}
              <StandingTag standing={standings.get(author.id)?.standing ?? null} />{' '}
              <AutomatedTag author={author} />
            </th>
            {sentimentLabels.map((sentiment) => (
              <td>
                <NumberLink count={author[sentiment]} filter={{ ...filter, sentiment }} />
              </td>
            ))}
            <td>
              <NumberLink count={author.answered} filter={{ ...filter, answered: true }} />
            </td>
            <td>{reachText(author)}</td>
            <td>
              <Ago at={author.lastAt} now={now} timezone={brand.timezone} />
            </td>
          </tr>
        );
      })}
    </WideTable>
  );
}
