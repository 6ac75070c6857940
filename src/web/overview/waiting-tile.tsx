import { NumberLink } from '../components/number-link.tsx';
import { durationText } from '../format.ts';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';
import type { Asking, BrandReport } from './brand-report.ts';

const words = {
  complaint: '{count, plural, one {complaint} other {complaints}}',
  leaving: '{count, plural, one {threat to leave} other {threats to leave}}',
  question: '{count, plural, one {question} other {questions}}',
} as const satisfies Record<Asking, Phrase>;

/** Who hopes for an answer and has none yet, and since when. */
export function WaitingTile({ report: { brand, period, waiting, now } }: { report: BrandReport }) {
  const filter = { brandId: brand.id, from: period.from, to: period.to, answered: false };
  const [longest] = waiting;
  return (
    <div class="panel tile">
      <h3>{t('Waiting for an answer')}</h3>
      {longest === undefined ? (
        <p class="big faint">{t('Nobody')}</p>
      ) : (
        <>
          <ul class="counts is-large">
            {waiting.map(({ intent, count }) => (
              <li>
                <NumberLink count={count} filter={{ ...filter, intent }}>
                  <span class="unit"> {t(words[intent], { count })}</span>
                </NumberLink>
              </li>
            ))}
          </ul>
          <p class="meta">
            <a href={`/mentions/${longest.longest}`}>
              {t('The longest for {time}', { time: durationText(now.getTime() - longest.since.getTime()) })}
            </a>
          </p>
        </>
      )}
    </div>
  );
}
