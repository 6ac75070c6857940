import type { ForecastCalibration } from '../../../alerts/forecast/calibration.ts';
import { storedModels } from '../../../db/repos/brands/brand-models.ts';
import { correctionsOf } from '../../../db/repos/quality/corrections.ts';
import { answeredReviews, countOpenReviews } from '../../../db/repos/quality/reviews.ts';
import { type RuleRecord, ruleRecords } from '../../../db/repos/quality/verdicts.ts';
import type { Store } from '../../../db/store.ts';
import type { StoredWeights } from '../../analysis/sentiment/personal/brand-model.ts';
import type { Brand } from '../../core/brand.ts';
import type { SentimentLabel } from '../../core/sentiment.ts';
import { forecastCalibration } from '../forecast/forecast-calibration.ts';
import { type RelevanceReport, relevanceReport } from '../relevance/relevance-report.ts';
import { type Agreement, agreementOf, pairsOf } from './agreement.ts';
import { type ErrorRates, errorRates } from './corrected-rate.ts';
import { sampledSince } from './error-rates.ts';

/** A word, and how far it moves positive against negative where this brand is spoken of, in log-odds. */
export interface LearntWord {
  word: string;
  weight: number;
}

/** How good everything is that Earshot says of a brand, as far as anybody can know. */
export interface QualityReport {
  /** Blind samples of half a year: what they say holds for all mentions. */
  sample: Agreement & { open: number; unsure: number; notAbout: number; errorRates: ErrorRates | null };
  /** Corrections in force: people correct what is wrong, so these say what goes wrong, not how often. */
  corrections: Agreement;
  learnt: { lessons: number; words: LearntWord[] };
  relevance: RelevanceReport;
  forecasts: ForecastCalibration;
  rules: RuleRecord[];
}

const MOST_CORRECTIONS = 2_000;
const MOST_WORDS = 20;

export async function qualityReport(store: Store, brand: Brand, now: Date): Promise<QualityReport> {
  const since = sampledSince(now);
  const answers = await answeredReviews(store, brand.id, since);
  const pairs = pairsOf(answers);
  const corrected = await correctionsOf(store, brand.id, 'sentiment', MOST_CORRECTIONS);
  return {
    sample: {
      ...agreementOf(pairs),
      open: await countOpenReviews(store, brand.id),
      unsure: answers.filter(({ answer }) => answer === 'unsure').length,
      notAbout: answers.filter(({ answer }) => answer === 'not-about').length,
      errorRates: errorRates(pairs),
    },
    corrections: agreementOf(
      corrected.map((one) => ({
        said: one.said as SentimentLabel,
        answer: one.corrected as SentimentLabel,
        weight: 1,
        confidence: one.judged?.confidence ?? null,
      })),
    ),
    learnt: await learntBy(store, brand.id),
    relevance: await relevanceReport(store, brand),
    forecasts: await forecastCalibration(store, brand.id, now),
    rules: await ruleRecords(store, brand.id, since),
  };
}

async function learntBy(store: Store, brandId: string): Promise<QualityReport['learnt']> {
  const [model] = await storedModels(store, [brandId]);
  const weights = (model?.state.weights ?? []) as StoredWeights;
  return {
    lessons: model?.lessons ?? 0,
    words: weights
      .map(([word, negative, , positive]) => ({ word, weight: positive - negative }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, MOST_WORDS),
  };
}
