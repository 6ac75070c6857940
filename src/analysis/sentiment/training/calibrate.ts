import { sentimentLabels } from '../../../core/sentiment.ts';
import { type Lexicon, lexiconOf } from '../earshot/lexicon.ts';
import { linearFeatures } from '../earshot/linear-features.ts';
import { type LinearModel, openLinearModel } from '../earshot/linear-model.ts';
import { openNet } from '../earshot/net.ts';
import { passageOf } from '../earshot/passage.ts';
import { tensorOf } from '../earshot/tensor-names.ts';
import { tokensOf } from '../earshot/tokens.ts';
import { storedVocabulary } from '../earshot/vocabulary.ts';
import type { Calibration, Weights } from '../earshot/weight-file.ts';
import { type Judged, modelledLanguages } from './corpus.ts';
import { fitTo, type Sample } from './fit.ts';
import { withTarget } from './insert-target.ts';
import type { Lexica } from './lexica.ts';
import { seeded } from './random.ts';

/** How much each set counts, whatever its size: kinds of text, not data sets, should weigh alike. */
const targetedSets: [set: string, weight: number][] = [
  ['mams', 1],
  ['newsmtsc', 1],
  ['sentfin', 1],
];
const wholeSets: [set: string, weight: number][] = [
  ['xlmt_english', 1],
  ['vader_tweets', 0.5],
  ['vader_amazonReviewSnippets', 0.5],
];

/** Fits all calibrations on the development splits. */
export function calibrate(weights: Weights, corpus: readonly Judged[], lexica: Lexica): Calibration {
  const kept = corpus.filter(({ isForDevelopment }) => isForDevelopment);
  const english = englishSampler(weights);
  const samplesOf = (sets: typeof wholeSets, told: (judged: Judged) => Judged = (judged) => judged) =>
    sets.flatMap(([set, weight]) =>
      weighed(
        kept.filter((judged) => judged.set === set).map((judged) => english(told(judged))),
        weight,
      ),
    );
  const random = seeded(1);
  const aboutBrand = (judged: Judged) => ({ ...judged, ...withTarget(judged.text, random) });

  const joint = openLinearModel(weights, tensorOf.joint);
  const foreign = modelledLanguages
    .filter((code) => code !== 'en')
    .map((code) => {
      const own = openLinearModel(weights, tensorOf.language(code));
      const tweets = kept.filter(({ language }) => language === code);
      const lexicon = lexiconOf(lexica.translated.get(code) ?? new Map());
      return [code, tweets.map((judged) => foreignSample(judged, own, joint, lexicon))] as const;
    });
  return {
    targeted: fitTo([...samplesOf(targetedSets), ...samplesOf(wholeSets, aboutBrand)]),
    whole: fitTo(samplesOf(wholeSets)),
    languages: Object.fromEntries(foreign.map(([code, samples]) => [code, fitTo(samples)])),
    other: fitTo(
      foreign.flatMap(([, samples]) => samples),
      [0],
    ),
  };
}

function weighed(samples: readonly Sample[], weight: number): Sample[] {
  return samples.map((sample) => ({ ...sample, weight: weight / samples.length }));
}

function englishSampler(weights: Weights): (judged: Judged) => Sample {
  const vocabulary = storedVocabulary(weights);
  const net = openNet(weights, vocabulary);
  const linear = openLinearModel(weights, tensorOf.english);
  return ({ text, targets, label }) => {
    const tokens = tokensOf(text, targets).slice(0, 200);
    const passage = passageOf(tokens, true);
    return {
      first: net(passage).scores,
      second: linear(linearFeatures(passage, vocabulary), tokens).scores,
      label: sentimentLabels.indexOf(label),
      weight: 1,
    };
  };
}

function foreignSample(
  { text, label }: Judged,
  own: LinearModel,
  joint: LinearModel,
  lexicon: Lexicon,
): Sample {
  const tokens = tokensOf(text, []);
  const features = linearFeatures(passageOf(tokens, false), lexicon);
  return {
    first: own(features, tokens).scores,
    second: joint(features, tokens).scores,
    label: sentimentLabels.indexOf(label),
    weight: 1,
  };
}
