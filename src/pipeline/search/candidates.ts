import { encodeCursor, idAfter } from '../../../db/page.ts';
import { haveAllWords } from '../../../db/repos/items/item-words.ts';
import {
  countWithWords,
  type Passed,
  passThrough,
  type Searched,
  withWords,
} from '../../../db/repos/mentions/mention-search.ts';
import type { Store } from '../../../db/store.ts';
import { firstIdAt, timeOfId } from '../../core/id.ts';
import { addMs, DAY } from '../../core/time.ts';
import type { WordCondition } from '../../core/word-condition.ts';

/** A step of a search: mentions that may hold what is asked for, and how far it has come; null when it is through. */
export interface Step {
  candidates: Passed[];
  cursor: string | null;
}

/** Mentions that are gone through before the index is asked: common words fill a page with these. */
const GLIMPSE = 500;
/** Mentions that are gone through where the index cannot say, in so many steps. */
const STRIDE = 1_000;
const MOST_STRIDES = 4;
/** Mentions that the index leads to, at once. */
const HANDFUL = 600;
/** Items that are sorted by something else than time, at most. */
const FEW = 5_000;
/** The index is asked for a week or so first, and then for ever longer times before it: for about so many items a time. */
const FIRST_SPAN = 8 * DAY;
const MOST_GROWTH = 4;
const LONGEST_SPAN = 1_000 * DAY;
const ITEMS_AT_ONCE = 1_000;
const MOST_ITEMS = 2_500;

/** The mentions that may hold what `condition` stands for, in order; ends early where it takes long. */
export async function* candidatesOf(
  store: Store,
  searched: Searched,
  condition: WordCondition | null,
): AsyncGenerator<Step> {
  const glimpse = stepOver(await passThrough(store, searched, condition, GLIMPSE), GLIMPSE);
  yield glimpse;
  const { cursor } = glimpse;
  if (cursor === null) return;
  const rest = { ...searched, cursor };
  if (condition === null || !(await haveAllWords(store))) yield* oneByOne(store, rest, condition);
  else if (searched.sort === '-publishedAt') yield* backInTime(store, rest, condition);
  else if ((await countWithWords(store, condition, FEW + 1)) <= FEW) yield* amongFew(store, rest, condition);
  else yield* oneByOne(store, rest, condition);
}

async function* oneByOne(
  store: Store,
  searched: Searched,
  condition: WordCondition | null,
): AsyncGenerator<Step> {
  let { cursor } = searched;
  for (let stride = 0; stride < MOST_STRIDES; stride += 1) {
    const step = stepOver(await passThrough(store, { ...searched, cursor }, condition, STRIDE), STRIDE);
    yield step;
    cursor = step.cursor;
    if (cursor === null) return;
  }
}

async function* backInTime(
  store: Store,
  searched: Searched & { cursor: string },
  condition: WordCondition,
): AsyncGenerator<Step> {
  let { cursor } = searched;
  let span = FIRST_SPAN;
  for (let seen = 0; seen < MOST_ITEMS; ) {
    const from = span > LONGEST_SPAN ? null : addMs(timeOfId(idAfter(cursor)), -span);
    const { passed, items } = await withWords(store, { ...searched, cursor }, condition, from, HANDFUL);
    const last = passed.length < HANDFUL ? null : (passed.at(-1)?.cursor ?? null);
    if (last === null && from === null) {
      yield { candidates: passed, cursor: null };
      return;
    }
    cursor = last ?? encodeCursor({ value: null, id: firstIdAt(from ?? new Date(0)) });
    yield { candidates: passed, cursor };
    seen += items;
    span *= Math.min(MOST_GROWTH, ITEMS_AT_ONCE / Math.max(1, items));
  }
}

async function* amongFew(store: Store, searched: Searched, condition: WordCondition): AsyncGenerator<Step> {
  let { cursor } = searched;
  while (cursor !== null) {
    const { passed } = await withWords(store, { ...searched, cursor }, condition, null, HANDFUL);
    const step = stepOver(passed, HANDFUL);
    yield step;
    cursor = step.cursor;
  }
}

function stepOver(passed: readonly Passed[], asked: number): Step {
  return {
    candidates: passed.filter(({ mayMatch }) => mayMatch),
    cursor: passed.length < asked ? null : (passed.at(-1)?.cursor ?? null),
  };
}
