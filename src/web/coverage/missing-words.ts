import { counted, timeText } from '../../../alerts/render/words.ts';
import type { CoveredSource } from '../../pipeline/coverage/coverage-report.ts';
import { failureWords } from '../components/failure-words.ts';

/** What is missing of a source, and since when, in sentences. */
export function missingWords(covered: CoveredSource): string[] {
  const words = [standing(covered), failed(covered), quota(covered), lost(covered), past(covered)];
  const known = words.filter((sentence) => sentence !== null);
  return known.length === 0 ? ['Nothing that is known of.'] : known;
}

function standing({ source, last }: CoveredSource): string | null {
  if (source.status === 'paused') return 'All, since it was paused.';
  if (source.failures === 0 && source.status === 'active') {
    return source.lastCrawlAt === null ? 'All: it was not visited yet.' : null;
  }
  const why = last?.reason ? failureWords(last.reason) : 'it cannot be read';
  const since =
    source.lastSuccessAt === null ? 'from the beginning' : `since ${timeText(source.lastSuccessAt)}`;
  return `All ${since}: ${why}.`;
}

/** Failures that are over. */
function failed({ source, planned, succeeded, failures }: CoveredSource): string | null {
  const [commonest] = failures;
  if (commonest === undefined || source.failures > 0 || source.status !== 'active') return null;
  return `${planned - succeeded} of ${counted(planned, 'visit')} failed, most of them since ${failureWords(commonest.reason)}.`;
}

function quota({ failures }: CoveredSource): string | null {
  const limited = failures.find(({ reason }) => reason === 'rate-limited');
  return limited === undefined ? null : `It asked ${counted(limited.count, 'time')} to come less often.`;
}

function lost({ lost: { visits, atLeast } }: CoveredSource): string | null {
  if (visits === 0) return null;
  return `${counted(atLeast, 'item')} at least, gone before ${counted(visits, 'visit')} could see them.`;
}

function past({ source: { historyState, historyItems } }: CoveredSource): string | null {
  if (historyState === 'failed') return 'What it held before it was added could not be read to the end.';
  if (historyState !== 'waiting') return null;
  return `Its past is being read: ${counted(historyItems, 'item')} so far.`;
}
