import { linearFeatures } from './linear-features.ts';
import { openLinearModel, type Reading } from './linear-model.ts';
import { openNet } from './net.ts';
import { openLexicon } from './open-lexicon.ts';
import { passageOf } from './passage.ts';
import { averaged } from './probabilities.ts';
import { tensorOf } from './tensor-names.ts';
import { flag, type Token } from './token.ts';
import { storedVocabulary } from './vocabulary.ts';
import type { Fit, Weights } from './weight-file.ts';

/** Reads tokens in one language, or in whatever language. */
export interface Model {
  read(tokens: readonly Token[]): { reading: Reading; fit: Fit };
}

export interface Models {
  english: Model;
  /** Share of a text's words that the English model knows, names left out, in [0, 1]; 1 of none. */
  familiarity(tokens: readonly Token[]): number;
  /** Whether there is a model of this language alone. */
  hasOwn(language: string): boolean;
  /** The model for a language other than English; one of all languages together where it has none of its own. */
  foreign(language: string | null): Model;
}

/** What is said where nothing can be read: rather neutral, and not sure. */
const blank = {
  reading: (tokens: number): Reading => ({
    scores: Float64Array.of(0.3, 0.4, 0.3).map(Math.log),
    pulls: new Float64Array(tokens),
  }),
  fit: { bias: [0, 0, 0], sharpness: 1, share: 1 } satisfies Fit,
} as const;

/** Builds the models of a weight file. */
export function openModels(weights: Weights): Models {
  const { calibration } = weights;
  const vocabulary = storedVocabulary(weights);
  const net = openNet(weights, vocabulary);
  const linear = openLinearModel(weights, tensorOf.english);
  const joint = openLinearModel(weights, tensorOf.joint);
  const foreign = new Map<string | null, Model>();

  const openForeign = (language: string | null): Model => {
    const lexicon = openLexicon(weights, language);
    const name = tensorOf.language(language ?? '');
    const own = weights.has(`${name}.table`) ? openLinearModel(weights, name) : null;
    const fit = (own === null ? null : calibration.languages[language ?? '']) ?? calibration.other;
    return {
      read(tokens) {
        const isLegible = tokens.some(({ word }) =>
          own === null ? lexicon.ratingOf(word) !== undefined : word.speaks,
        );
        if (!isLegible) return { reading: blank.reading(tokens.length), fit: blank.fit };
        const features = linearFeatures(passageOf(tokens, false), lexicon);
        const together = joint(features, tokens);
        const reading = averaged(own?.(features, tokens) ?? together, together, fit.share);
        return { reading, fit };
      },
    };
  };

  return {
    familiarity(tokens) {
      const words = tokens.filter(({ word, flags }) => word.isWord && (flags & flag.capitalised) === 0);
      const known = words.filter(({ word }) => vocabulary.idOf(word) > 0);
      return words.length === 0 ? 1 : known.length / words.length;
    },
    hasOwn: (language) => language === 'en' || calibration.languages[language] !== undefined,
    english: {
      read(tokens) {
        if (!tokens.some(({ word }) => word.speaks))
          return { reading: blank.reading(tokens.length), fit: blank.fit };
        const passage = passageOf(tokens, true);
        const isTargeted = tokens.some(({ flags }) => (flags & flag.target) !== 0);
        const fit = isTargeted ? calibration.targeted : calibration.whole;
        const features = linearFeatures(passage, vocabulary);
        const reading = averaged(net(passage), linear(features, tokens), fit.share);
        return { reading, fit };
      },
    },
    foreign(language) {
      const isListed = language === null || weights.has(tensorOf.lexicon(language));
      const key = isListed ? language : 'emoji';
      const model = foreign.get(key) ?? openForeign(key);
      foreign.set(key, model);
      return model;
    },
  };
}
