import { isId } from '../core/is-id.ts';
import { mentionStatuses } from '../core/mention.ts';
import { sentimentLabels } from '../core/sentiment.ts';
import { storableText } from '../core/text.ts';
import { emotions, intents } from '../core/tone.ts';
import { instantOf } from '../core/zone-time.ts';

export const mentionSorts = ['-publishedAt', 'score', '-reach'] as const;

/** What the text of a parameter means; undefined where it means nothing. Times are read in `timezone`. */
type Reader<T> = (text: string, timezone: string) => T | undefined;

const LONGEST = 300;
const oneOf =
  <T extends string>(...values: readonly T[]): Reader<T> =>
  (text) =>
    values.find((value) => value === text);
const yesOrNo: Reader<boolean> = (text) => (text === 'yes' || text === 'no' ? text === 'yes' : undefined);
const only =
  (word: string): Reader<true> =>
  (text) =>
    text === word ? true : undefined;
const id: Reader<string> = (text) => (isId(text) ? text : undefined);
const ids: Reader<string[]> = (text) => (text.split(',').every(isId) ? text.split(',') : undefined);
const number =
  (low: number, high: number): Reader<number> =>
  (text) =>
    text.trim() !== '' && Number(text) >= low && Number(text) <= high ? Number(text) : undefined;
const words: Reader<string> = (text) => storableText(text).trim().slice(0, LONGEST) || undefined;
const moment: Reader<Date> = (text, timezone) => instantOf(text, timezone) ?? undefined;

/** The parameters of the page of mentions that choose and order them, and how each is read; `q` has a grammar instead. */
export const feedParameters = {
  brand: id,
  sentiment: oneOf(...sentimentLabels),
  from: moment,
  to: moment,
  host: words,
  connector: words,
  source: id,
  language: words,
  status: oneOf(...mentionStatuses),
  answered: yesOrNo,
  without: ids,
  author: words,
  authorId: id,
  automated: yesOrNo,
  theme: words,
  emotion: oneOf(...emotions),
  intent: oneOf(...intents),
  story: id,
  tag: words,
  assignee: words,
  minRating: number(0, 5),
  maxRating: number(0, 5),
  minEngagement: number(0, 2 ** 31),
  possible: only('true'),
  all: only('yes'),
  sort: oneOf(...mentionSorts),
  each: only('yes'),
} satisfies Record<string, Reader<unknown>>;
