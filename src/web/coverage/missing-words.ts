import type { CoveredSource } from '../../pipeline/coverage/coverage-report.ts';
import { failureWords } from '../components/failure-words.ts';
import { timeText, zoneOf } from '../time-text.ts';
import { t } from '../words/t.ts';

/** What is missing of a source, and since when, in sentences. */
export function missingWords(covered: CoveredSource): string[] {
  const words = [standing(covered), failed(covered), quota(covered), lost(covered), past(covered)];
  const known = words.filter((sentence) => sentence !== null);
  return known.length === 0 ? [t('Nothing that is known of.')] : known;
}

function standing({ source, last }: CoveredSource): string | null {
  if (source.status === 'paused') return t('All, since it was paused.');
  if (source.failures === 0 && source.status === 'active') {
    return source.lastCrawlAt === null ? t('All: it was not visited yet.') : null;
  }
  const why = last?.reason ? failureWords(last.reason) : t('it cannot be read');
  return source.lastSuccessAt === null
    ? t('All from the beginning: {why}.', { why })
    : t('All since {time}: {why}.', { why, time: timeText(source.lastSuccessAt, zoneOf('UTC')) });
}

/** Failures that are over. */
function failed({ source, planned, succeeded, failures }: CoveredSource): string | null {
  const [commonest] = failures;
  if (commonest === undefined || source.failures > 0 || source.status !== 'active') return null;
  return t(
    '{failed, number} of {planned, plural, one {# visit} other {# visits}} failed, most of them since {why}.',
    {
      failed: planned - succeeded,
      planned,
      why: failureWords(commonest.reason),
    },
  );
}

function quota({ failures }: CoveredSource): string | null {
  const limited = failures.find(({ reason }) => reason === 'rate-limited');
  if (limited === undefined) return null;
  return t('It asked {count, plural, one {# time} other {# times}} to come less often.', {
    count: limited.count,
  });
}

function lost({ lost: { visits, atLeast } }: CoveredSource): string | null {
  if (visits === 0) return null;
  return t(
    '{atLeast, plural, one {# item} other {# items}} at least, gone before {visits, plural, one {# visit} other {# visits}} could see them.',
    { atLeast, visits },
  );
}

function past({ source: { historyState, historyItems } }: CoveredSource): string | null {
  if (historyState === 'failed') return t('What it held before it was added could not be read to the end.');
  if (historyState !== 'waiting') return null;
  return t('Its past is being read: {count, plural, one {# item} other {# items}} so far.', {
    count: historyItems,
  });
}
